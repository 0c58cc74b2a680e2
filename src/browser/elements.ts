/** An element with children; what is text is only ever text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

export function anchor(href: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const link = element('a', '', ...children);
  link.href = href;
  return link;
}

export function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', '', label);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}
