import { isAscii, isUtf8 } from 'node:buffer';

/** Bytes as text. */
export interface Decoded {
  readonly text: string;
  /** Whether every byte stood for a character; the others have become U+FFFD. */
  readonly isWhole: boolean;
}

/** UTF-8, UTF-16 when the first bytes say so, or what the first two lines name: `-*- coding: gbk -*-`. */
export function decode(bytes: Buffer): Decoded {
  if (isAscii(bytes)) return { text: bytes.toString('latin1'), isWhole: true };
  const label = markOf(bytes);
  if (label !== undefined) return decodedAs(label, bytes);
  if (isUtf8(bytes)) return { text: utf8.decode(bytes), isWhole: true };
  const named = encodingNamedIn(bytes);
  return named === undefined ? { text: utf8.decode(bytes), isWhole: false } : decodedAs(named, bytes);
}

const utf8 = new TextDecoder();

function markOf(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function decodedAs(label: string, bytes: Buffer): Decoded {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), isWhole: true };
  } catch {
    return { text: new TextDecoder(label).decode(bytes), isWhole: false };
  }
}

/** The encoding that an editor's or Python's comment in the first two lines declares, if Node knows it. */
function encodingNamedIn(bytes: Buffer): string | undefined {
  const [first = '', second = ''] = bytes.toString('latin1', 0, 400).split(/\r\n|\r|\n/);
  const [, written] = /coding[:=][ \t]*([-\w.]+)/.exec(`${first}\n${second}`) ?? [];
  if (written === undefined) return undefined;
  const spellings = [written, written.replaceAll('_', '-'), written.replaceAll(/[-_]/g, '')];
  return spellings.find(isEncoding);
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== utf8.encoding;
  } catch {
    return false;
  }
}
