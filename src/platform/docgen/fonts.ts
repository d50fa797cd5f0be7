import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The fonts of the product and a fallback font with wide coverage, only in the weights that the template uses. */
const files = [
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf',
  'inter/400Regular/Inter_400Regular.ttf',
  'inter/400Regular_Italic/Inter_400Regular_Italic.ttf',
  'inter/500Medium/Inter_500Medium.ttf',
  'inter/600SemiBold/Inter_600SemiBold.ttf',
  'jetbrains-mono/400Regular/JetBrainsMono_400Regular.ttf',
  'jetbrains-mono/600SemiBold/JetBrainsMono_600SemiBold.ttf',
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
]

/** Reads the font files, once per process. */
export const getFonts = (): Buffer[] => {
  const { resolve } = createRequire(import.meta.url)
  return files.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`)))
}
