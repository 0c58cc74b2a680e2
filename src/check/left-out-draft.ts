/** What is said where something that would be published needs an article that would not. @param id the article's */
export function leftOutDraft(id: string): string {
  return `"${id}" is a draft, which is not published: take "draft: true" out of it, or leave this out until then.`;
}
