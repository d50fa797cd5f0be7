import { accessMessages } from '#features/base/access/messages/index.ts'
import type { Entry, Subject } from '#platform/journal/contract.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { journalMessages } from './messages/index.ts'

const own = (words: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined

/** Where a thing is looked at; undefined for what has no page of its own. */
export function hrefOf(subject: Subject): string | undefined {
  if (subject.elementId && subject.planId) return `/plans/${subject.planId}?element=${subject.elementId}`
  if (subject.planId) return `/plans/${subject.planId}${subject.kind === 'version' ? '?tab=versions' : ''}`
  if (subject.organisationId) return `/organisations/${subject.organisationId}`
  if (subject.areaId) return `/territory/${subject.areaId}`
  return {
    signal: '/alignment/signals?side=every',
    phenomenon: '/phenomena',
    phenomenon_list: '/phenomena',
    competence: '/competences',
  }[subject.kind]
}

/** The lines of the journal in the reader's language: on the page and in the file alike. */
export function useEntryWords() {
  const words = useWords(journalMessages)
  const { roles } = useWords(accessMessages)
  const { text, name } = useReading()
  return {
    /** An act of signing in without a person is that of somebody unknown; any other without one is the system's own. */
    person: ({ person, procedure }: Entry): string =>
      person
        ? (person.name ?? words.gonePerson)
        : procedure.startsWith('session.')
          ? words.unknownPerson
          : words.system,
    /** As which function; where the person held none there, in which role. */
    asWhat: (entry: Entry): string =>
      entry.functions.length > 0
        ? entry.functions
            .map((one) => (one.capacity === 'deputy' ? words.deputy(name(one.names)) : name(one.names)))
            .join(', ')
        : entry.roles.map((role) => roles[role]).join(', '),
    organisation: ({ organisation }: Entry): string => name(organisation?.names),
    act: (procedure: string): string => own(words.acts, procedure) ?? words.unknownAct(procedure),
    kind: (subject: Subject): string => own(words.subjects, subject.kind) ?? subject.kind,
    /** What it is called; empty for what may not be read or is gone, and for what has a kind only. */
    called: (subject: Subject): string => (subject.title ? text(subject.title) : (subject.name ?? name(subject.names))),
    /** Read by nobody for lack of a title, and not because of its marking. */
    hasNoTitle: (subject: Subject): boolean => subject.kind === 'pack',
  }
}
export type EntryWords = ReturnType<typeof useEntryWords>
