/** What a colour says, next to a word or a glyph: structure (`info`), nothing (`neutral`), or one of three judgements. */
export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad'
