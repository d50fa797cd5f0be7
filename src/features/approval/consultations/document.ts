import { loadNamesAt } from '#features/country/registry/index.ts'
import { mapElementsToPhenomena } from '#features/planning/priorities/index.ts'
import { endOfDay } from '#platform/clock.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadName, loadText } from '#shared/localized-text.ts'
import { colon } from '#shared/punctuation.ts'
import type { Consultation, Expected } from './entities.ts'
import { consultationMessages } from './messages/index.ts'
import { computeProgress, countExpected } from './model.ts'
import { listPlanConsultations } from './read.ts'

interface Options {
  language: Language
  rendition: 'full' | 'council' | 'public'
  /** Elements that the edition leaves out. */
  hidden: ReadonlySet<Id>
}

/**
 * Creates the chapter on expectations of others: each consultation with the number of replies, and each expectation
 * with the answer. It is only for readers who may read all of them. The public edition contains counts and no text.
 * Expectations about a phenomenon for which the edition hides an element are left out, and a note reports the omission.
 * The chapter names organisations and functions, never persons.
 */
export async function buildConsultationBlocks(
  context: TransactionContext,
  planId: Id,
  options: Options,
): Promise<Block[]> {
  const consultations = (await listPlanConsultations(context, planId)).filter(({ abilities }) => abilities.lead)
  if (consultations.length === 0) return []
  const getNames = await loadNamesAt(
    context.tx,
    'organisation',
    new Set(consultations.flatMap(({ addressees }) => addressees.map(({ organisationId }) => organisationId))),
  )
  /** Returns the addressees with the names that they had on the day of the sending. */
  const withNamesOfTime = (consultation: Consultation): Consultation => ({
    ...consultation,
    addressees: consultation.addressees.map((addressee) => ({
      ...addressee,
      names: getNames(addressee.organisationId, addressee.names, endOfDay(consultation.sentOn)),
    })),
  })
  const secret = new Set((await mapElementsToPhenomena(context.tx, [...options.hidden])).values())
  return [
    { kind: 'heading', level: 1, text: consultationMessages[options.language].paper.title },
    ...consultations.flatMap((consultation) => toBlocks(withNamesOfTime(consultation), context.today, options, secret)),
  ]
}

function toBlocks(
  consultation: Consultation,
  today: string,
  { language, rendition, hidden }: Options,
  secret: ReadonlySet<Id>,
): Block[] {
  const messages = consultationMessages[language].paper
  const { addressees } = consultation
  const expectations = consultation.expectations.filter(
    ({ phenomenonId, answers: [answer] }) =>
      !(phenomenonId && secret.has(phenomenonId)) && !(answer?.element && hidden.has(answer.element.id)),
  )
  const withholds = expectations.length < consultation.expectations.length
  const day = (on: string) => formatDate(on, language)
  const { requested, answered } = computeProgress(addressees, consultation.dueOn, today)
  const counts = countExpected(expectations)
  const summary = [
    rendition !== 'public' &&
      messages.called(loadText(consultation.subject, language).text, day(consultation.sentOn), day(consultation.dueOn)),
    messages.progress(answered, requested),
    expectations.length > 0 &&
      messages.counted(
        expectations.length,
        counts.taken_up,
        counts.point_of_attention,
        counts.not_taken_up,
        counts.open,
      ),
  ]
  const blocks: Block[] = [{ kind: 'paragraph', text: summary.filter(Boolean).join(' ') }]
  if (rendition === 'public') return blocks
  const getName = (id: Id) =>
    loadName(addressees.find((addressee) => addressee.organisationId === id)?.names ?? {}, language)
  const withoutExpectations = addressees
    .filter((addressee) => addressee.hasNoExpectations)
    .map(({ names }) => loadName(names, language))
  if (expectations.length > 0)
    blocks.push({
      kind: 'table',
      caption: loadText(consultation.subject, language).text,
      columns: [
        { title: messages.body, width: 1.2 },
        { title: messages.expected, width: 2.2 },
        { title: messages.answer, width: 1 },
        { title: messages.reasons, width: 2 },
      ],
      rows: expectations.map((expectation) => [getName(expectation.organisationId), ...toRow(expectation, language)]),
    })
  if (withholds) blocks.push({ kind: 'gap', reason: messages.withheld })
  if (withoutExpectations.length > 0)
    blocks.push({ kind: 'paragraph', text: messages.noExpectations(withoutExpectations.join(', ')) })
  return blocks
}

function toRow({ phenomenonNames, text, source, answers }: Expected, language: Language) {
  const { outcomes, open, paper } = consultationMessages[language]
  const [answer] = answers
  const about = phenomenonNames && loadName(phenomenonNames, language)
  const element = answer?.element
  const where = element && ((element.title && loadText(element.title, language).text) || element.code)
  const by = answer
    ? [answer.functionNames && loadName(answer.functionNames, language), formatDate(answer.answeredOn, language)]
    : []
  return [
    `${[about, loadText(text, language).text].filter(Boolean).join(colon(language))} (${source})`,
    answer ? outcomes[answer.outcome] : [{ text: open, tone: 'attention' as const }],
    answer
      ? [where && paper.elementReference(where), answer.reasons, by.filter(Boolean).join(', ')]
          .filter(Boolean)
          .join(' ')
      : '',
  ]
}
