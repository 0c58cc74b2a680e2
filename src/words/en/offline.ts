import { numberWords } from './language.ts';

/** What is kept on a reader’s device, to be read without a network. */
export const offline = {
  title: 'Reading offline',
  description:
    'Which pages of this site are kept on your device, and how to keep all of it, to be read without a network.',
  lead: 'A page that you have visited is kept on your device, and you can read it again without a network. Nobody is told which.',
  howLong: (pages: number) =>
    `The last ${numberWords(pages)} pages are kept, and each is renewed when the site changes. Your browser can remove them when it needs the room.`,
  withoutScript:
    'Pages are kept by JavaScript, which is off in your browser. All else works without.',
  kept: 'What is kept now',
  nothingIsKept: 'Nothing yet. The page that you come to next will be.',
  pagesKept: (pages: number) => `Pages kept: ${numberWords(pages)}`,
  wholeIsKept: 'The whole site is kept, with search.',
  whole: 'Keep the whole site',
  wholeIs:
    'All pages can be kept, with search, whether you have visited them or not. The files under Data are not among them.',
  size: (files: number, bytes: number) =>
    `That is ${sizeWords(bytes)} in ${numberWords(files)} files. When the site changes, what is new of it is fetched by itself.`,
  keep: 'Keep the whole site',
  ask: (bytes: number) => `This fetches up to ${sizeWords(bytes)}, and takes as much room.`,
  yes: 'Fetch it',
  no: 'Not now',
  keeping: 'The site is being fetched.',
  stop: 'Stop',
  stopped: 'Stopped. What is there already is not fetched again when you go on.',
  remove: 'Remove all that is kept',
  removed: 'All that was kept is removed.',
  noNetwork: 'There is no network now.',
  broken: 'The network broke off. What is there already is not fetched again when you go on.',
  noRoom:
    'Your browser gives this site no more room. The pages that you visit are kept as before; remove what is kept to have the room back.',
  otherBuild: 'The site has just changed. Try it again.',
  cannotKeep:
    'This browser lets sites keep nothing, as some do in private windows. All else works without.',
  missed: {
    title: 'Not kept on this device',
    description: 'What is shown without a network in the place of a page that is not kept.',
    heading: 'This page is not kept on this device',
    text: 'There is no network now, and you have not visited this page since the site last changed, nor kept the whole site. With a network it is here again.',
    /** Before links. */
    kept: 'These can be read now:',
  },
};

const megabytes = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

function sizeWords(bytes: number): string {
  return `${megabytes.format(bytes / 1e6)} MB`;
}
