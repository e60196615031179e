/** An element with its properties and children, in one expression. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<Omit<HTMLElementTagNameMap[Name], 'style' | 'dataset'>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Writes only what is new: an unchanged text is not announced, and costs no layout. */
export function setText(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** A piece of the page that is made once and then follows the state. */
export interface Control<Shown> {
  readonly element: HTMLElement;
  update(shown: Shown): void;
}

let made = 0;

/** An id for `for`, `aria-describedby` and the like. */
export const newId = (noun: string): string => `${noun}-${++made}`;
