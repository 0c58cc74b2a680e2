import './site-search.ts';

/** On the page of an address that leads nowhere: searches for the words of its last part. */
const field = document.querySelector<HTMLInputElement>('main site-search input[name=q]');
const part = location.pathname.split('/').findLast((name) => name !== '') ?? '';
const words = decoded(part)
  .replace(/\.\w+$/, '')
  .match(/[\p{L}\p{N}]+/gu);
if (field && words) {
  field.value = words.join(' ');
  field.dispatchEvent(new Event('input'));
}

/** An address may have a percent sign that stands for no letter; it is then taken as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
