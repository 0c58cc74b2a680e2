/** Where a site is put together before it takes the place of the last: beside it, so on the same disk. */
export function buildingFolder(target: string): string {
  return target.replace(/([^/]+)$/, '.$1-building');
}
