import type { Rule } from '../rule.ts'
import { accountability } from './accountability.ts'
import { adHoc } from './ad-hoc.ts'
import { answers } from './answers.ts'
import { confidentiality } from './confidentiality.ts'
import { crosswalk } from './crosswalk.ts'
import { endings } from './endings.ts'
import { geography } from './geography.ts'
import { marking } from './marking.ts'
import { means } from './means.ts'
import { remarks } from './remarks.ts'

/** Every rule that the core knows, in the order of their numbers. A pack binds them to its law; unbound ones are off. */
export const rules: readonly Rule[] = [
  confidentiality,
  answers,
  accountability,
  means,
  marking,
  geography,
  endings,
  remarks,
  adHoc,
  crosswalk,
]
