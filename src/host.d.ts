/**
 * What both extension hosts offer beyond the language itself. Node types would let in what the web worker lacks, the DOM library
 * what neither has; so the few names in common stand here.
 */

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes?: Uint8Array): string;
}

declare class TextEncoder {
  encode(text?: string): Uint8Array;
}

declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly pathname: string;
}

declare const performance: { now(): number };
declare const console: Record<
  'debug' | 'error' | 'info' | 'log' | 'warn',
  (...data: readonly unknown[]) => void
>;
declare function setTimeout(run: () => void, milliseconds?: number): unknown;
declare function clearTimeout(timer: unknown): void;
declare function btoa(binary: string): string;
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
