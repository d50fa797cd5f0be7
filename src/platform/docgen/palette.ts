/**
 * The colours of the product on paper: a single blue, ink, hairlines, and tones whose text has sufficient contrast on
 * white and on the tint.
 */
export const palette = {
  deepInk: '#0d2137',
  deepInkRaised: '#1a3858',
  ink: '#10243a',
  inkSoft: '#4a5b6e',
  quiet: '#5c6d80',
  hairline: '#dfe6ed',
  air: '#f4f8fb',
  blue: '#0b6fb8',
  blueSoft: '#e3f1fb',
  sky: '#9fd0f2',
} as const

/** Text and tint of each tone. */
export const toneColours = {
  good: { text: '#0c7a60', tint: '#dcf3ec' },
  attention: { text: '#8a5200', tint: '#fdf0d9' },
  bad: { text: '#b32d23', tint: '#fbe4e1' },
  quiet: { text: '#4a5b6e', tint: '#eef2f6' },
  information: { text: '#0b5f9e', tint: '#e3f1fb' },
} as const

/** Colours of the series of a chart, in order. Tints of the blue come first and also differ in lightness. */
export const seriesColours = ['#0b6fb8', '#0b3f6b', '#57b3ea', '#8494a5', '#0f8a6d', '#b76e00'] as const

/** Colours of the Traffic Light Protocol 2.0 labels, always on black. */
export const markingColours = {
  'TLP:CLEAR': '#ffffff',
  'TLP:GREEN': '#33ff00',
  'TLP:AMBER': '#ffc000',
  'TLP:AMBER+STRICT': '#ffc000',
  'TLP:RED': '#ff2b2b',
} as const
