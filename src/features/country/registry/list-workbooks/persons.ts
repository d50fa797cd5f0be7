import { normaliseText } from '#platform/workbook/columns.ts'
import type { ListTableRow } from './list.ts'
import type { KnownPerson } from './queries/functions.ts'

/** Persons who may be named in a workbook: by email address if the reader may see it, or else by a unique name. */
export class Persons {
  readonly #byId: ReadonlyMap<string, KnownPerson>
  readonly #byMail: ReadonlyMap<string, KnownPerson>
  readonly #byName: ReadonlyMap<string, readonly KnownPerson[]>
  /** Persons who may be newly assigned. */
  readonly #candidates: readonly string[]

  constructor(persons: readonly KnownPerson[]) {
    this.#byId = new Map(persons.map((person) => [person.id, person]))
    this.#byMail = new Map(persons.flatMap((person) => (person.email ? [[person.email.toLowerCase(), person]] : [])))
    this.#byName = Map.groupBy(persons, ({ name }) => normaliseText(name))
    this.#candidates = persons.filter((person) => !person.hasLeft).map(({ id }) => this.messages(id))
  }

  getName(id: string): string {
    return this.#byId.get(id)?.name ?? ''
  }

  /** Returns the cell form: `Ann Peeters <ann@example.org>`. */
  messages(id: string): string {
    const person = this.#byId.get(id)
    return person ? (person.email ? `${person.name} <${person.email}>` : person.name) : ''
  }

  /** Returns the person for a cell. If several persons have the name, the previous person is chosen if among them. */
  read(row: ListTableRow, column: string, base: string | undefined): string {
    const text = row.text(column)
    if (text === '') return ''
    const mail = /<([^<>\s]+)>$/.exec(text)?.[1] ?? (text.includes('@') ? text : undefined)
    const knownPeople = mail
      ? [this.#byMail.get(mail.toLowerCase())].filter((knownPerson) => knownPerson !== undefined)
      : this.#named(text)
    const currentValue = knownPeople.find(({ id }) => id === base)
    if (currentValue) return currentValue.id
    const here = knownPeople.filter((knownPerson) => !knownPerson.hasLeft)
    if (here.length === 1) return here[0]!.id
    if (here.length === 0) row.addIssue(column, 'PERSON_UNKNOWN', text, this.#candidates)
    else row.addIssue(column, 'PERSON_AMBIGUOUS', text)
    return ''
  }

  #named = (text: string): readonly KnownPerson[] => this.#byName.get(normaliseText(text)) ?? []
}
