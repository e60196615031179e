/** The languages that names of functions are known in. */
export type Language = 'en' | 'zh';

/** From a language tag such as `zh-cn`. */
export const languageOf = (tag: string): Language => (tag.toLowerCase().startsWith('zh') ? 'zh' : 'en');
