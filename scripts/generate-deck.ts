import { deckRows } from './deck-rows.ts'
import { writeGenerated } from './generated-file.ts'
import { describeProof } from './proof.ts'

const cell = (text: string | undefined): string => text?.replaceAll('|', '\\|') ?? ''

/** docs/deck.md: each bullet of the deck with its page, its command and the tests that show it, or what is still to come. */
const lines = [
  '# The deck, bullet by bullet',
  '',
  'Generated from `scripts/deck-rows.ts` by `scripts/generate-deck.ts`. Do not edit. The product was asked for by a deck of 19',
  'slides; this says of each bullet where it is. *Later*: not built yet; where tests stand beside it, the rest of the row is.',
  '',
  '| Slide | Bullet | A person can ... | Page | Command | Shown by | Later |',
  '|---|---|---|---|---|---|---|',
  ...deckRows.map(({ slide, bullet, can, page, command, tests, later }) => {
    const shown = (tests ?? []).map(describeProof).join('<br>')
    const said = [`${slide}`, bullet, can, page && `\`${page}\``, command && `\`integral ${command}\``].map(cell)
    return `| ${said.join(' | ')} | ${shown} | ${cell(later)} |`
  }),
]
await writeGenerated('docs/deck.md', `${lines.join('\n')}\n`, 'scripts/generate-deck.ts')
