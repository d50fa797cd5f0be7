import type { RawBuilder } from 'kysely'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { NamedSubjectKind } from '#shared/subject-kind.ts'

/** What a kind of signed link is for. A slice declares it, and adds it to `links` in its `slice.ts`. */
export interface LinkPurpose {
  /** Stored with each link. Lower case with underscores. */
  name: string
  /** The kind of subject of a link of this purpose in the audit log. */
  subjectKind: NamedSubjectKind
  /** The address of the page that opens the link. The secret follows after `#`. */
  path: `/${string}`
  /** The public procedures that accept the link: everything that its holder may do. */
  procedures: readonly string[]
  /**
   * Reads the current marking (0 to 4, as in `access`) of what a link shows, and null if the subject is not available.
   * A database function, because the holder of a link has no right to read.
   */
  readMarking: (linkId: Id) => RawBuilder<number | null>
  /** The first act ends the link. */
  isSingleUse?: boolean
  /**
   * The link is only sent to the registered address. No user of Integral sees its secret, also when the mail fails. The
   * address comes from a register, not from the user who creates the link.
   */
  isMailOnly?: boolean
  /** For the mail: the subject line, and what the link is for, as a sentence. */
  texts: Readonly<Record<Language, { title: string; text: string }>>
}

let purposes: ReadonlyMap<string, LinkPurpose> = new Map()

/**
 * Sets the purposes. Runs once, when the application is composed.
 * @throws when two slices register the same purpose
 */
export function registerLinkPurposes(registered: readonly LinkPurpose[]): void {
  purposes = new Map(registered.map((purpose) => [purpose.name, purpose]))
  if (purposes.size < registered.length) throw new Error('Two slices register the same purpose of links.')
}

export const findLinkPurpose = (name: string): LinkPurpose | undefined => purposes.get(name)
