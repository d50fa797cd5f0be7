/**
 * The meaning of a colour, next to a text or a glyph: structure (`info`), no meaning (`neutral`), or a judgement of
 * three levels.
 */
export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad'
