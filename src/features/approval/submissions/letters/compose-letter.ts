import { createHash } from 'node:crypto'
import { findLanguageParty } from '#features/country/language-regime/index.ts'
import { lawOf } from '#features/country/law/index.ts'
import { findKind, type PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { formatDate, periodYears } from '#shared/format.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { chooseLanguages, type LanguageParty, requiredLanguages } from '#shared/language-regime.ts'
import { loadName, loadText, type Names } from '#shared/localized-text.ts'
import { fillLetter, type LetterKind } from '#shared/pack-letter.ts'
import { colon } from '#shared/punctuation.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { SentPlan } from '../contract.ts'
import type { LoadedSentPlan } from '../read.ts'
import { letterMessages } from './messages/index.ts'
import { type AddressedPlan, getAddressed, getOrganisationNames, insertLetters, type NewLetter } from './queries.ts'

interface LetterInput {
  kind: LetterKind
  /** The organisation that sends the letter. */
  senderId: Id
  /** The missing data, as described by the requesting user, and the deadline. */
  missing?: string
  dueOn?: string
}

/** Returns the decisions, a line for each decider. It names functions and organisations, never persons. */
function decisionLines({ decisions }: SentPlan, language: Language): string {
  const messages = letterMessages[language]
  return decisions
    .flatMap(({ state, date, names, functionNames }) => {
      if (state !== 'approved' && state !== 'approved_with_reservation') return []
      const who = [functionNames && loadName(functionNames, language), loadName(names, language)].filter(Boolean)
      return `${who.join(', ')}${colon(language)}${messages[state]}, ${formatDate(date!, language)}`
    })
    .join('\n')
}

/** Checks whether a letter of that kind is correct for the current state of a plan. */
const isLetterAvailable = (kind: LetterKind, row: SentPlan): boolean =>
  kind === 'receipt' ? row.receivedOn !== null : kind === 'approval' ? row.state === 'decided' : true

const findLetterForm = (plan: PlanLaw, kind: LetterKind) =>
  findKind(plan)?.letters?.find((letter) => letter.kind === kind)

/**
 * Returns the languages of a letter, in order: those that the law of the plan requires between the two organisations.
 * Without a regime, it is the language of the recipient.
 */
export function chooseLetterLanguages(
  plan: PlanLaw,
  sender: LanguageParty,
  { party, language, languages }: AddressedPlan,
): Language[] {
  const requirement = requiredLanguages(lawOf(plan), 'document_to_authority', sender, party)
  if (!requirement.regime) return [language]
  // Between several allowed languages, the only language of the area comes before those of the plan.
  return chooseLanguages(requirement, [...(party.area?.languages.length === 1 ? [language] : []), ...languages])
}

interface LetterContext {
  plan: AddressedPlan
  sender: Names
  today: string
  letterInput: LetterInput
}

/** Returns the text of a letter in a language. */
function composeText(row: LoadedSentPlan, { plan, sender, today, letterInput }: LetterContext, language: Language) {
  const form = findLetterForm(row, letterInput.kind)!
  const day = (on: string | null | undefined) => (on ? formatDate(on, language) : '')
  const values = {
    sender: loadName(sender, language),
    addressee: loadName(plan.ownerNames, language),
    plan: loadText(plan.title, language).text,
    code: plan.code,
    period: periodYears(plan.periodFrom, plan.periodTo),
    version: String(plan.versionNumber ?? ''),
    hash: plan.versionHash ?? '',
    date: day(today),
    sent: day(row.sentOn),
    received: day(row.receivedOn),
    missing: letterInput.missing ?? '',
    due: letterInput.dueOn ? letterMessages[language].deadline(day(letterInput.dueOn)) : '',
    decisions: decisionLines(row, language),
  }
  return {
    subject: fillLetter(loadName(form.subject, language), values),
    body: fillLetter(loadName(form.body, language), values),
  }
}

export const hashLetter = (text: { subject: string; body: string }): string =>
  createHash('sha256').update(`${text.subject}\n\n${text.body}`).digest('hex')

/**
 * Writes a letter about each of these plans to the organisation that sent the plan, in the languages that the law
 * requires, and stores it as sent. Returns the ids of the letters. Fails with the codes of the plans for which the letter would be
 * incorrect or has no form. In that case no letter is written.
 */
export async function writeLetters(
  context: TransactionContext,
  rows: readonly LoadedSentPlan[],
  letterInput: LetterInput,
): Promise<Result<Id[], Failure<'NO_LETTER_AVAILABLE', { codes: string[] }>>> {
  const refused = rows.filter(
    (row) => !isLetterAvailable(letterInput.kind, row) || !findLetterForm(row, letterInput.kind),
  )
  if (refused.length > 0) return fail('NO_LETTER_AVAILABLE', { codes: refused.map(({ code }) => code) })
  const plans = await getAddressed(context.tx, rows)
  const sender = await getOrganisationNames(context.tx, letterInput.senderId)
  const senderParty = await findLanguageParty(context.tx, letterInput.senderId)
  const letters = rows.map((row): NewLetter => {
    const plan = plans.get(row.planId)!
    const letterContext = { plan, sender, today: context.today, letterInput }
    const letterLanguages = chooseLetterLanguages(row, senderParty, plan)
    const texts = letterLanguages.map((language) => composeText(row, letterContext, language))
    const text = {
      subject: texts.map(({ subject }) => subject).join(' / '),
      body: texts.map(({ body }) => body).join('\n\n'),
    }
    return {
      id: newId(),
      planId: row.planId,
      versionId: row.versionId,
      ownerId: letterInput.senderId,
      addresseeId: plan.ownerId,
      kind: letterInput.kind,
      language: letterLanguages[0] ?? plan.language,
      ...text,
      hash: hashLetter(text),
    }
  })
  await insertLetters(context.tx, letters, { now: context.now, date: context.today, personId: context.actor.personId })
  return succeed(letters.map(({ id }) => id))
}
