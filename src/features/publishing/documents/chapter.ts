import type { Work } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { Rendition } from './contract.ts'

export interface ChapterOptions {
  language: Language
  rendition: Exclude<Rendition, 'page'>
  /** Elements that this rendition leaves out: nothing may speak of them. */
  hidden: ReadonlySet<Id>
  checks: boolean
  remarks: boolean
  /** What members of councils and of Parliament asked, with the answers. */
  questions?: boolean | undefined
  /** What changes since the version that holds, also where nothing is to be decided. */
  changes: boolean
  /** Of the instance: under it what is printed can be opened. */
  address: string
  /** Figures as whoever is not inside gets them. */
  asOthers: boolean
}

/** The blocks that a slice gives to a document, after the plan itself. app/chapters.ts puts them in order. */
export interface Chapter {
  name: string
  build(work: Work, planId: Id, options: ChapterOptions): Promise<Block[]>
}

const registered: Chapter[] = []
export const registerChapters = (chapters: readonly Chapter[]): void => {
  registered.splice(0, registered.length, ...chapters)
}
export const chapters = (): readonly Chapter[] => registered
