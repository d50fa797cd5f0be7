import { use } from 'react'
import { useRoleName } from '#features/base/access/web/index.ts'
import { capitaliseLabel } from '#features/planning/plans/fields/labels/model.ts'
import { changeMessages } from '#features/planning/plans/messages/changes/index.ts'
import { useChangeSteps } from '#features/planning/plans/web/index.ts'
import type { Entry, Subject } from '#platform/journal/contract.ts'
import { combineNames, journalNames } from '#platform/web/journal-names.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useNameOfTime } from '#platform/web/use-name-of-time.ts'
import { isUnnamedSubject } from '#shared/subject-kind.ts'
import { journalMessages } from './messages/index.ts'

/** Number of fields named for each entry. */
const maxSteps = 6

const getOwnText = (messages: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(messages, key) ? messages[key] : undefined

/** Returns the address of an item's page. Undefined for items without a page. */
export function getSubjectPath(subject: Subject): string | undefined {
  if (subject.elementId && subject.planId) return `/plans/${subject.planId}?element=${subject.elementId}`
  if (subject.planId) return `/plans/${subject.planId}${subject.kind === 'version' ? '?tab=versions' : ''}`
  if (subject.organisationId) return `/organisations/${subject.organisationId}`
  if (subject.areaId) return `/territory/${subject.areaId}`
  return {
    meeting: `/meetings/${subject.id}`,
    indicator: '/indicators',
    signal: '/alignment/signals?side=every',
    phenomenon: '/phenomena',
    phenomenon_list: '/phenomena',
    competence: '/competences',
  }[subject.kind]
}

/** Returns the names of procedures in the reader's language. Suspends until those of every slice are loaded. */
export function useProcedureNames(): Readonly<Record<string, string>> {
  const { language } = useLocalizedText()
  return combineNames(use(journalNames.load()), language)
}

/**
 * Returns formatters for the entries of the audit log in the reader's language. The page and the file use the same
 * text.
 */
export function useEntryMessages() {
  const messages = useMessages(journalMessages)
  const getRoleName = useRoleName()
  const acts = useProcedureNames()
  const { differences } = useMessages(changeMessages)
  const formatChangeStep = useChangeSteps()
  const { text, name } = useLocalizedText()
  const nameOfTime = useNameOfTime()
  return {
    /** A sign-in without a person is by an unknown person. Any other entry without a person is by the system. */
    person: ({ person, procedure }: Entry): string =>
      person
        ? (person.name ?? messages.formerPerson)
        : procedure.startsWith('session.')
          ? messages.unknownPerson
          : messages.system,
    /** The function. Without a function, the role. */
    functionOrRole: (entry: Entry): string =>
      entry.functions.length > 0
        ? entry.functions
            .map((current) =>
              current.capacity === 'deputy' ? messages.deputy(name(current.names)) : name(current.names),
            )
            .join(', ')
        : entry.roles.map(getRoleName).join(', '),
    organisation: ({ organisation }: Entry): string => nameOfTime(organisation?.names, organisation?.presentNames),
    act: (procedure: string): string => getOwnText(acts, procedure) ?? messages.unknownAct(procedure),
    /** What the act changed: the kind of change and the first fields. Empty for acts without changed fields. */
    change: ({ change }: Entry): string =>
      change === null
        ? ''
        : change.steps.length === 0
          ? capitaliseLabel(differences[change.kind])
          : change.steps.slice(0, maxSteps).map(formatChangeStep).join(', '),
    kind: (subject: Subject): string => getOwnText(messages.subjects, subject.kind) ?? subject.kind,
    /** The title. Empty for deleted or unreadable items, and for items with only a kind. */
    title: (subject: Subject): string => (subject.title ? text(subject.title) : (subject.name ?? name(subject.names))),
    /** Without a title for any reader, not because of a marking. */
    hasNoTitle: (subject: Subject): boolean => isUnnamedSubject(subject.kind),
  }
}
export type EntryMessages = ReturnType<typeof useEntryMessages>
