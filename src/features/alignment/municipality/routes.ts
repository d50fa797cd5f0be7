import { listAgreements, listItems } from '#features/alignment/items/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import { type Gain, type MunicipalityPage, municipalityContract, type Payment } from './contract.ts'
import * as queries from './queries.ts'

const os = implementSlice(municipalityContract)

export const localRoutes = os.router({
  getMunicipalityPage: os.getMunicipalityPage.handler(async ({ input, context, errors }) => {
    const places = await queries.listPlaces(context.tx, input.areaId, context.today)
    const [here, ...containingAreas] = places.map(({ distance: _distance, ...place }) => place)
    if (!here) throw errors.NOT_FOUND()
    const organisations = await queries.listOrganisations(context.tx, here.areaId, context.today)
    const organisationIds = organisations.map((organisation) => organisation.id)
    const gains = await queries.listGains(context.tx, places)
    const names = [here.names, ...organisations.map((organisation) => organisation.names)].flatMap((entry) =>
      Object.values(entry),
    )
    const extra = gains.flatMap(({ plan, gain, extraPayment }): Payment[] => {
      const { reasonCode, gain: _gain, state: _state, accountable: _accountable, ...element } = gain
      return reasonCode === 'mission' && extraPayment !== null
        ? [
            {
              reasonCode: 'extra_payment',
              element,
              planTitle: plan.title,
              kind: 'budget',
              service: null,
              year: null,
              amount: extraPayment,
            },
          ]
        : []
    })
    const contributions = await queries.listContributions(context.tx, {
      names: names.map((name) => name.toLowerCase().replaceAll('’', "'")),
      organisationIds,
    })
    const signs = await getSignatures(context, organisationIds)
    return {
      area: here,
      containingAreas,
      incomingMeasures: [...Map.groupBy(gains, ({ plan }) => plan.planId).values()].map((group) => ({
        plan: group[0]!.plan,
        elements: group.map(({ gain }) => gain).toSorted(nearestFirst),
      })),
      withoutMissions: await queries.listPlansWithoutMissions(
        context.tx,
        places.map((place) => place.areaId),
      ),
      contributions: [...extra, ...contributions],
      signatures: signs,
    }
  }),
})

const order: readonly Gain['reasonCode'][] = ['mission', 'named', 'within', 'plan']
const codes = new Intl.Collator('en', { numeric: true })
/** Measures for the place alone come first, then sorted by code in numeric order. */
const nearestFirst = (entry: Gain, other: Gain): number =>
  order.indexOf(entry.reasonCode) - order.indexOf(other.reasonCode) || codes.compare(entry.code ?? '', other.code ?? '')

/** Returns the pending and completed decisions of organisations of the place. */
async function getSignatures(
  context: TransactionContext,
  organisationIds: readonly Id[],
): Promise<MunicipalityPage['signatures']> {
  const items = []
  const agreements = []
  for (const addresseeId of organisationIds) {
    items.push(...(await listItems(context.tx, { addresseeId })))
    const organisationAgreements = await listAgreements(context.tx, { organisationId: addresseeId })
    agreements.push(...organisationAgreements.filter((request) => request.addresseeId === addresseeId))
  }
  return {
    plans: await queries.listIssued(context.tx, organisationIds),
    items: items
      .filter((item) => item.state !== 'withdrawn')
      .map((item) => ({
        itemId: item.id,
        element: item.element,
        planTitle: item.upperPlan.title,
        state: item.state,
        kind: item.answer?.kind ?? null,
        dueOn: item.dueOn,
      })),
    needs: await queries.listNeeds(context.tx, organisationIds),
    agreements: agreements.map(({ id, ownerNames, text, status }) => ({
      id,
      requesterNames: ownerNames,
      text,
      status,
    })),
    partnerships: await queries.listPartnerships(context.tx, organisationIds),
  }
}
