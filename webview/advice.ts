/** What is worth knowing about activations, in the reader's language: sentences by id. The host sends them after the words. */
let sentences: ReadonlyMap<string, readonly string[]> = new Map();

export function learnAdvice(advice: Readonly<Record<string, readonly string[]>>): void {
  sentences = new Map(Object.entries(advice));
}

export const adviceFor = (id: string): readonly string[] => sentences.get(id) ?? [];
