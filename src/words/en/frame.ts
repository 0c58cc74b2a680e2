/** What frames the pages. */
export const frame = {
  skip: 'Skip to the content',
  /** On paper: whose page it is and where, and the next. */
  onPaper: (desk: string, address: string) => `${desk} · ${address}`,
  asOf: 'as of {date}',
  changeTheme: 'Change the theme',
  mainMenu: 'Main',
  breadcrumb: 'Breadcrumb',
  onThisPage: 'On this page',
  toldByDesk: (desk: string) => `${desk} tells published articles in its own words.`,
  /** @param author a person, or several */
  toldBy: (author: string) => `Published articles, told in the words of ${author}.`,
  footer:
    '{told} Our text: {licence}. The originals remain their publishers’. {howMade}. {missing}. {corrections}.',
  footerWithoutLicence:
    '{told} The originals remain their publishers’. {howMade}. {missing}. {corrections}.',
  /** Said to those who hear it, of the links and buttons at the foot of every page. */
  tools: 'Tools of the page',
  howMade: 'How this is made, and how to correct us',
  missing: 'What is missing here',
  corrections: 'Corrections',
  /** Below what stands in the page of another site. */
  embeddedFrom: 'From {desk}',
};
