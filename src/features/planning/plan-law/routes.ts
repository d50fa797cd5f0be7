import { currentLaw, lawOf } from '#features/country/law/index.ts'
import { readablePlan } from '#features/planning/plans/index.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { changeLaw } from './change-law.ts'
import { lawContract } from './contract.ts'
import { saveLawMailChoice, wantsLawMails } from './law-mails/queries.ts'
import { compareLaws, findLawObstacle } from './model.ts'
import { listLawChanges } from './queries.ts'

const os = implementSlice(lawContract)

export const lawRoutes = {
  getPlanLaw: os.getPlanLaw.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    const newest = currentLaw()
    const obstacle = findLawObstacle(plan, newest)
    return {
      planId: plan.id,
      packVersion: plan.packVersion,
      newestVersion: newest.version,
      differences: obstacle === 'newest' ? [] : compareLaws(lawOf(plan), newest, plan.kind),
      obstacle,
      moves: await listLawChanges(context.tx, plan.id),
      abilities: { changeLaw: obstacle === null && may(context.actor, 'path.lead', plan.ownerId) },
    }
  }),

  changeLaw: os.changeLaw.handler(async ({ input, context, errors }) => {
    const moved = valueOrThrow(await changeLaw(context, input), errors)
    return valueOrThrow(await readablePlan(context, moved.id), errors)
  }),

  getLawMailChoice: os.getLawMailChoice.handler(async ({ context }) => ({
    isWanted: await wantsLawMails(context.tx, context.actor.personId!),
    byMail: context.mailer?.send !== undefined,
  })),

  saveLawMailChoice: os.saveLawMailChoice.handler(async ({ input, context }) => {
    const personId = context.actor.personId!
    await saveLawMailChoice(context.tx, personId, input.isWanted)
    context.audit({ subjectKind: 'person', subjectId: personId })
    return input
  }),
}
