import type { Block, PrintedDocument } from '#platform/docgen/model.ts'
import { renderPdf } from '#platform/docgen/render.ts'
import { formatDate } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { loadName } from '#shared/localized-text.ts'
import type { Letter } from './entities.ts'
import { letterMessages } from './messages/index.ts'

/** Returns the paragraphs of a letter, marked with the letter's language if the reader's language differs. */
function letterBlocks(letter: Letter, language: Language): Block[] {
  const own = letter.language === language ? {} : { language: letter.language }
  const messages = letterMessages[letter.language]
  return [
    { kind: 'heading', level: 1, text: [{ text: letter.subject, ...own }] },
    {
      kind: 'keyValues',
      entries: [
        { label: messages.recipient, text: loadName(letter.addresseeNames, letter.language) },
        { label: messages.date, text: formatDate(letter.sentOn, letter.language) },
      ],
    },
    ...letter.body
      .split(/\n{2,}/)
      .flatMap((paragraph): Block[] =>
        paragraph.split('\n').map((line) => ({ kind: 'paragraph', text: [{ text: line, ...own }] })),
      ),
    { kind: 'keyValues', entries: [{ label: messages.hash, text: [{ text: letter.hash, code: true }] }] },
  ]
}

/** Creates a single document of letters as they were sent, each on a separate page. */
export function lettersDocument(letters: readonly Letter[]): PrintedDocument {
  const [first] = letters as [Letter]
  const { language } = first
  const title = letters.length === 1 ? first.subject : letterMessages[language].title
  return {
    title,
    language,
    marking: 'TLP:AMBER',
    issuer: loadName(first.senderNames, language),
    subject: title,
    cover: {
      eyebrow: loadName(first.senderNames, language),
      title,
      facts: [{ label: letterMessages[language].date, text: formatDate(first.sentOn, language) }],
    },
    blocks: letters.flatMap((letter, place): Block[] => [
      ...(place > 0 ? [{ kind: 'pageBreak' as const }] : []),
      ...letterBlocks(letter, language),
    ]),
  }
}

/**
 * Renders letters as a PDF file.
 * @throws RenderError
 */
export async function printedLetters(
  letters: readonly Letter[],
  limits: { now: string; timeoutMs: number; signal?: AbortSignal },
): Promise<File> {
  const { now, ...rest } = limits
  const { pdf } = await renderPdf(lettersDocument(letters), { createdAt: new Date(now), ...rest })
  const name = letters.length === 1 ? `${letters[0]!.kind}-${letters[0]!.sentOn}` : `letters-${now.slice(0, 10)}`
  return new File([new Uint8Array(pdf)], `${name}.pdf`, { type: 'application/pdf' })
}
