import type { PackPlanKind } from '#shared/pack.ts'
import { communityPreventionPlan } from './plan-kinds/community-prevention-plan.ts'
import { cooperationPlan } from './plan-kinds/cooperation-plan.ts'
import { euActionCycle } from './plan-kinds/eu-action-cycle.ts'
import { frameworkNote } from './plan-kinds/framework-note.ts'
import { municipalPreventionPlan } from './plan-kinds/municipal-prevention-plan.ts'
import { nationalSecurityPlan } from './plan-kinds/national-security-plan.ts'
import { operationalActionPlan } from './plan-kinds/operational-action-plan.ts'
import { programmeFile } from './plan-kinds/programme-file.ts'
import { regionalSecurityPlan } from './plan-kinds/regional-security-plan.ts'
import { addTemplate } from './plan-kinds/templates/template.ts'
import { yearlyActionPlan } from './plan-kinds/yearly-action-plan.ts'
import { zonalSecurityPlan } from './plan-kinds/zonal-security-plan.ts'

/** Kinds of plan from the widest area to the smallest. Plans consist of parts, sections and elements. */
export const planKinds: readonly PackPlanKind[] = [
  euActionCycle,
  frameworkNote,
  nationalSecurityPlan,
  regionalSecurityPlan,
  communityPreventionPlan,
  municipalPreventionPlan,
  zonalSecurityPlan,
  programmeFile,
  operationalActionPlan,
  yearlyActionPlan,
  cooperationPlan,
].map(addTemplate)
