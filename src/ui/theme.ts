import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** From the lightest tint to the darkest shade of the blue. */
const blue: MantineColorsTuple = [
  '#e3f1fb',
  '#cbe5f7',
  '#9ccbec',
  '#6db5e6',
  '#3d95d4',
  '#1c86d1',
  '#0b6fb8',
  '#095e9d',
  '#0b4f86',
  '#0d2137',
]

/**
 * Mantine theme. Colours and sizes are in `tokens.css`. `base.css` maps Mantine's variables to them, so that no style
 * element is created at run time and a strict content security policy works.
 */
export const theme = createTheme({
  colors: { blue },
  primaryColor: 'blue',
  primaryShade: 6,
  fontFamily: 'var(--font-interface)',
  fontFamilyMonospace: 'var(--font-figure)',
  headings: { fontFamily: 'var(--font-interface)', fontWeight: '600' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
})
