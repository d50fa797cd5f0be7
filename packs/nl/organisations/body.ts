import type { PackOrganisation } from '#shared/pack.ts'
import { five, type Translations } from '../five-languages.ts'

/** Creates an organisation from a code, kind, level and names. */
export const body = (
  code: string,
  kind: string,
  level: PackOrganisation['level'],
  names: Translations,
  more: Partial<PackOrganisation> = {},
): PackOrganisation => ({ code, kind, level, names: five(...names), ...more })
