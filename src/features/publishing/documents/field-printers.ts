import type { ElementField, FieldValues } from '#features/planning/plans/fields/entities.ts'
import { type elementFields, getDescriptor, type TypeOf } from '#features/planning/plans/fields/model.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import type { Run } from '#platform/docgen/model.ts'
import type { LegalDate } from '#shared/dates.ts'
import { formatDate, formatEuro } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadName } from '#shared/localized-text.ts'
import type { Called } from '#shared/named.ts'
import { isTitle } from '#shared/named.ts'
import { colon, joinParts } from '#shared/punctuation.ts'
import type { Designation } from './designation.ts'
import { documentMessages } from './messages/index.ts'
import type { DocumentNames } from './queries.ts'
import { formatResource } from './resource-text.ts'
import { textRuns } from './text-runs.ts'

export interface PrintContext {
  names: DocumentNames
  language: Language
  /** The decision that designates confidential parts. Null: they are proposals. */
  designation: Designation | null
}

/** The types of the fields that are printed on a line of their own. Confidentiality is printed with its decision. */
export type LineType = {
  [Field in Exclude<ElementField, 'confidential'>]: (typeof elementFields)[Field]['print'] extends 'line'
    ? TypeOf<Field>
    : never
}[Exclude<ElementField, 'confidential'>]

/** The text of a value, or several texts, each on its own line. Empty texts are not printed. */
export type Printed = string | Run[] | Run[][]

/** How a value of each type is printed. A printed field whose type has no entry does not compile. */
export const printers: {
  [Type in LineType]: (value: FieldValues[Type], context: PrintContext, field: ElementField) => Printed
} = {
  text: (text) => text,
  localized: (text, { language }) => textRuns(text, language),
  choice: (code, { language }, field) => formatCode(field, code, language),
  choices: (codes, { language }, field) => codes.map((code) => formatCode(field, code, language)).join(', '),
  competence: (topic, { names, language }) => loadName(names.competences.get(topic) ?? {}, language) || topic,
  instrument: (code, { names, language }) =>
    loadName(names.instrumentKinds.find((kind) => kind.code === code)?.names ?? {}, language) || code,
  date: (date, { language }) => formatDate(date, language),
  euros: (amount, { language }) => formatEuro(amount, language),
  yes: (value, { language }) => (value ? documentMessages[language].yes : ''),
  lines: (lines, { language }) => joinParts(lines, language),
  approach: (approach, { names, language }) =>
    joinParts(
      Object.entries(approach).map(([code, levels]) => {
        const dimension = names.dimensions.find((entry) => entry.code === code)
        const toName = (level: string) =>
          loadName(dimension?.levels.find((entry) => entry.code === level)?.names ?? {}, language) || level
        return `${loadName(dimension?.names ?? {}, language) || code}${colon(language)}${levels.map(toName).join(', ')}`
      }),
      language,
    ),
  phenomenon: formatReference,
  element: formatReference,
  area: formatReference,
  areas: (ids, context) => formatReferences(ids, context),
  function: formatFunction,
  organisation: (id, { names, language }) => loadName(names.organisations.get(id) ?? {}, language),
  organisations: (ids, { names, language }) =>
    joinParts(
      ids.map((id) => loadName(names.organisations.get(id) ?? {}, language)),
      language,
    ),
  partners: (partners, { names, language }) =>
    partners.map(({ organisationId, status, commitment }): Run[] => [
      { text: `${loadName(names.organisations.get(organisationId) ?? {}, language)} ` },
      { text: `(${planMessages[language].partnerStates[status]})${commitment ? colon(language) : ''}` },
      ...textRuns(commitment, language),
    ]),
  resources: (resources, { language }) =>
    resources.map((line): Run[] => [{ text: formatResource(line, language, 'all') }]),
  needs: (needs, { names, language }) =>
    needs.map((need): Run[] => {
      const body = need.organisationId
        ? `, ${loadName(names.organisations.get(need.organisationId) ?? {}, language)}`
        : ''
      const date = need.onDate ? `, ${formatDate(need.onDate, language)}` : ''
      return [
        { text: `${planMessages[language].needs[need.kind]}${colon(language)}` },
        ...textRuns(need.text, language),
        { text: ` (${planMessages[language].needStates[need.status]}${body}${date})` },
      ]
    }),
  links: (links, context) =>
    links.flatMap(({ toId, relation }): Run[][] => {
      const title = formatReference(toId, context)
      return title ? [[{ text: `${planMessages[context.language].relations[relation]} ${title}` }]] : []
    }),
  signatures: (parties, { names, language }) =>
    parties.map(({ organisationId, signatory, ratifiedOn }) =>
      toLine(
        [
          loadName(names.organisations.get(organisationId) ?? {}, language),
          signatory,
          formatLabelled('ratifiedOn', ratifiedOn, language),
        ],
        language,
      ),
    ),
  territories: (territories, context) =>
    territories.map(({ areaId, contactId, translateBy, translatedOn }) =>
      toLine(
        [
          formatReference(areaId, context),
          formatFunction(contactId, context),
          formatLabelled('translateBy', translateBy, context.language),
          formatLabelled('translatedOn', translatedOn, context.language),
        ],
        context.language,
      ),
    ),
}

/** Returns the filled parts of an item as a line. */
const toLine = (parts: readonly (string | null)[], language: Language): Run[] => [{ text: joinParts(parts, language) }]

/** Returns a date after its label. Empty without a date. */
const formatLabelled = (
  label: 'ratifiedOn' | 'translateBy' | 'translatedOn',
  date: LegalDate | null,
  language: Language,
) => (date === null ? '' : `${planMessages[language].fields[label]} ${formatDate(date, language)}`)

function formatCode(field: ElementField, code: string, language: Language): string {
  const { options } = getDescriptor(field)
  const labels: Readonly<Record<string, string>> = options ? planMessages[language][options] : {}
  return labels[code] ?? code
}

/** Returns the name of a subject. Empty: the reader or the edition may not know it. */
function formatReference(id: Id, { names, language }: PrintContext): string {
  const called: Called | undefined = names.subjects.get(id)
  if (!called) return ''
  return isTitle(called) ? (called.text[language] ?? called.text[called.source] ?? '') : loadName(called, language)
}

const formatReferences = (ids: readonly Id[], context: PrintContext): string =>
  joinParts(
    ids.map((id) => formatReference(id, context)),
    context.language,
  )

/** Returns the name of a function and its organisation. */
export function formatFunction(id: Id | null, { names, language }: PrintContext): string {
  const found = id === null ? undefined : names.functions.get(id)
  return found
    ? `${loadName(found.names, language)}, ${loadName(names.organisations.get(found.organisationId) ?? {}, language)}`
    : ''
}
