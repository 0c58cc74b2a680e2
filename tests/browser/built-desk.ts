import { inventedDesk, packed } from '../site/invented-desk.ts';

/**
 * Builds the invented desk with its country; a build that fails ends the process.
 *
 * @param language of its pages
 * @param configured what becomes of its configuration
 * @returns its folder, which is removed when the process ends
 */
export function builtDesk(
  language: string,
  configured: (config: string) => string = (config) => config,
): string {
  const packedPackage = packed();
  const desk = inventedDesk(packedPackage.file, { countries: true, language });
  packedPackage.remove();
  desk.change('astro.config.mjs', configured);
  process.on('exit', () => {
    desk.remove();
  });
  const { status, output } = desk.build();
  if (status !== 0) {
    console.error(output);
    process.exit(1);
  }
  return desk.folder;
}
