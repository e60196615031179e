import { escapeHtml } from './escape';

/**
 * A picture as an HTML image for a Markdown text, its place reserved before it is drawn; sizes in pixels, `alt` plain text.
 */
export const imageHtml = (
  svg: string,
  size: { readonly width: number; readonly height: number },
  alt: string,
): string =>
  `<img src="${svgUri(svg)}" width="${size.width}" height="${size.height}" alt="${escapeHtml(alt)}">`;

/**
 * A picture as a URI that survives Markdown, HTML and the sanitizers between: only what one of them would read as its own is
 * escaped, which keeps it smaller than base64.
 */
export const svgUri = (svg: string): string => `data:image/svg+xml,${svg.replace(unsafe, percent)}`;

const unsafe = /[%#<>(){}|"'\\^`&\s]|[^\x21-\x7e]+/g;

/** Remembered, because a picture has hundreds of few kinds. */
const encoded = new Map<string, string>();

function percent(text: string): string {
  const known = encoded.get(text);
  if (known !== undefined) return known;
  const code = encodeSign(text);
  if (text.length === 1 && encoded.size < 200) encoded.set(text, code);
  return code;
}

/** encodeURIComponent leaves ( ) ' bare. */
const encodeSign = (text: string): string =>
  encodeURIComponent(text).replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/** A link that runs a command with one argument. */
export const commandUri = (command: string, argument: object): string =>
  `command:${command}?${encodeSign(JSON.stringify([argument]))}`;
