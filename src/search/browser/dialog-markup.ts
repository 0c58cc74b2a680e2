/** The class of the link from the dialog to the page of search. By itself, as the script of every page has it. */
export const WITH_FILTERS = 'with-filters';
