import { mergeProcedures } from '#platform/slice.ts'
import './registration.ts'
import { slices } from './slices.ts'

type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  member: infer Member,
) => void
  ? Member
  : never

/** The routes of every feature, under the names of the contract. */
export const router = mergeProcedures(slices.map((slice) => slice.routes)) as Intersection<
  (typeof slices)[number]['routes']
>
