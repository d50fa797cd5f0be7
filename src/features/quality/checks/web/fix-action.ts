import type { Element, Plan } from '#features/planning/plans/contract.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { loadLanguages } from '#platform/web/catalogue.ts'
import type { CheckResult, FixStep } from '../entities.ts'
import { type Patch, toCoverPatch, toPatch, toPlanText, toReversePatch } from './fix-patch.ts'
import { checkPageMessages } from './messages/index.ts'

/** Fix steps that change data. The other steps open the place where the user decides. */
export type Act = Exclude<FixStep, { action: 'answer' | 'open' | 'open_tab' }>

/**
 * Fixes an issue through the plan's own procedures.
 * @returns a function that reverts the fix as a new change
 */
export async function applyFix({ planId, element }: CheckResult, step: Act): Promise<() => Promise<unknown>> {
  if (step.action === 'declare_none') return addNoMission(planId, element!.id)
  if (element === null) return confirmCover(planId, step)
  const { patch, before } = await writeElement(element.id, (entry) => toPatch(step, entry))
  return () => writeElement(element.id, () => toReversePatch<Element>(patch, before) as Patch)
}

/** Changes an element. Reads it again before writing, so that changes by other users are kept. */
async function writeElement(id: string, patchFor: (element: Element) => Patch) {
  const { element: before } = await planApi.outline.getElement.call({ id })
  const patch = patchFor(before)
  if (Object.keys(patch).length > 0) await planApi.outline.changeElement.call({ id, revision: before.revision, patch })
  return { patch, before }
}

async function confirmCover(id: string, step: Act): Promise<() => Promise<unknown>> {
  const write = async (patchFor: (plan: Plan) => Partial<Plan>) => {
    const { plan: before } = await planApi.getPlan.call({ id })
    const patch = patchFor(before)
    if (Object.keys(patch).length > 0) await planApi.changePlan.call({ id, revision: before.revision, patch })
    return { patch, before }
  }
  const languages = step.action === 'confirm_translations' ? step.languages : []
  const { patch, before } = await write((plan) => toCoverPatch(languages, plan))
  return () => write(() => toReversePatch(patch, before))
}

/** Adds a mission that states that there is none, in the languages of the plan. */
async function addNoMission(planId: string, sectionId: string): Promise<() => Promise<unknown>> {
  const { plan } = await planApi.getPlan.call({ id: planId })
  await loadLanguages(checkPageMessages, plan.languages)
  const title = toPlanText(plan, (language) => checkPageMessages[language].fix.noMissions)
  const content = { kind: 'municipality_mission' as const, title, details: { declaresNone: true } }
  const { id } = await planApi.outline.addElement.call({ planId, parentId: sectionId, content })
  return () => planApi.outline.removeElement.call({ id })
}
