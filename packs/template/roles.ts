import type { PackLevel } from '#shared/pack-level.ts'
import type { PackRole } from '#shared/pack-role.ts'
import type { PackActorColumn } from '#shared/pack-wording.ts'

/**
 * Levels of government and of planning, the widest first. `extent` is the territory of the plans of a level: `abroad`,
 * `country` (a single plan for the whole country), `part` of the country, or `local` (every area has a separate plan).
 */
export const levels: readonly PackLevel[] = [
  { code: 'national', names: { en: 'National' }, textNames: { en: 'national level' }, extent: 'country' },
  {
    code: 'municipality',
    names: { en: 'Municipality' },
    // Used in a sentence, for all of the level.
    textNames: { en: 'municipalities' },
    extent: 'local',
    areaKind: 'municipality',
  },
]

/**
 * Roles of people in organisations, each with a bundle of permissions. The guide lists the bundles. Instances store the
 * codes, so a code is never used for another role. The two roles of administrators exist in every country.
 */
export const roles: readonly PackRole[] = [
  { code: 'planner', names: { en: 'Safety adviser' }, bundle: 'planner' },
  { code: 'mayor', names: { en: 'Mayor' }, bundle: 'decision_maker' },
  { code: 'council_member', names: { en: 'Council member' }, bundle: 'commenter' },
  // Approves figures.
  { code: 'figures_adviser', names: { en: 'Adviser on figures' }, bundle: 'adviser' },
  { code: 'reader', names: { en: 'Reader' }, bundle: 'reader' },
]

/** The columns of the analysis of who acts in a plan. A kind of organisation names its column. */
export const actorColumns: readonly PackActorColumn[] = [
  { code: 'administration', names: { en: 'administration' }, isDefault: true },
]
