import { element } from './elements.ts';

/** Gives a text to the reader as a file to keep. @param type its media type */
export function saveFile(name: string, type: string, text: string): void {
  const link = element('a', '');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has begun with the click; the address is needed no longer than that.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  });
}
