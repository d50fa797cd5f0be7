import { loadLaws, useLaws } from '#features/country/law/index.ts'
import { type CountryPack, packId, usePackSource } from '#features/country/registry/index.ts'
import { openTransaction } from '#platform/db/db.ts'
import { localized } from '#shared/localized-text.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import { succeed } from '#shared/result.ts'
import belgium from '../../packs/be/index.ts'
import { useApi } from '../../testing/api.ts'
import { prepareOnce } from '../../testing/database.ts'
import { selectPackPart } from '../../testing/pack-part.ts'
import { enrol, people } from '../../testing/people.ts'
import { installCountry } from './country.ts'
import { router } from './router.ts'

export const kindCode = 'zonal_security_plan'
export const zone = packId('organisation', 'BE-PZ-ANTWERPEN')
export const ministry = packId('organisation', 'BE-FPS-INTERIOR')
export const planner = people.planner(zone)
export const administrator = people.instance_administrator(ministry)

const changeKind = (pack: CountryPack, change: (kind: PackPlanKind) => PackPlanKind): CountryPack => ({
  ...pack,
  planKinds: pack.planKinds.map((kind) => (kind.code === kindCode ? change(kind) : kind)),
})

/** An organisation that takes part in the path of the former law only. */
export const adviserOrganisation = packId('organisation', 'BE-PROS-ANT-ANTWERPEN')

/** A part of Belgium whose zonal plans first need the advice of the prosecution division. */
export const former: CountryPack = changeKind(selectPackPart(belgium, ['BE-M-11002']), (kind) => ({
  ...kind,
  path: {
    ...kind.path!,
    steps: [
      {
        code: 'early_advice',
        number: 'Z0',
        names: { en: 'Early advice', nl: 'Vroeg advies' },
        basis: { en: 'art. 1', nl: 'art. 1' },
        act: 'opinion',
        advisers: [{ body: 'BE-PROS-ANT-ANTWERPEN' }],
        preparedBy: [{ bodyKind: 'police_zone', place: 'own' }],
        required: false,
        needs: [],
        after: [],
        duration: 'P2W',
        source: 'usual',
      },
      ...kind.path!.steps,
    ],
  },
}))

/**
 * The same country after a reform: no early advice, another name of the first step and of a section, a new section, and a
 * rule that is no longer bound.
 */
export const reformed: CountryPack = {
  ...changeKind(former, (kind) => ({
    ...kind,
    path: {
      ...kind.path!,
      steps: kind
        .path!.steps.filter(({ code }) => code !== 'early_advice')
        .map((step) => (step.code === 'start' ? { ...step, names: { en: 'New start' } } : step)),
    },
    parts: kind.parts.map((part) =>
      part.code === 'administration_and_policy'
        ? {
            ...part,
            sections: part.sections.flatMap((section) =>
              section.code === 'capacity'
                ? [
                    { ...section, names: { en: 'Capacity of the zone' } },
                    { ...section, code: 'digital_safety', names: { en: 'Digital safety' } },
                  ]
                : [section],
            ),
          }
        : part,
    ),
  })),
  version: '2099.1.0',
  rules: former.rules.filter(({ rule }) => rule !== 'accountability'),
}

export const api = useApi(router)

/** Starts the process again: it loads the stored laws, and `pack` can be installed. */
export async function restartWith(pack: CountryPack): Promise<void> {
  usePackSource({ load: async () => succeed(pack) })
  useLaws((await loadLaws(api.database.kysely))!)
}

prepareOnce(api.database, async () => {
  await openTransaction(api.database.kysely, (tx) => installCountry(tx, former))
  await enrol(api.database, planner)
})

/** Restores the state before the reform. Call it before each test. */
export const restoreFormerLaw = () => restartWith(former)

/** Installs the reform, as an administrator does. */
export async function enactReform(): Promise<void> {
  await restartWith(reformed)
  await api.as(administrator).registry.country.installPack({ reason: 'The reform of 2099.' })
}

export const startPlan = (code: string) =>
  api.as(planner).plans.startPlan({
    kind: kindCode,
    code,
    title: localized('en', code),
    ownerId: zone,
    areaId: packId('area', 'BE-Z-ANTWERPEN'),
    periodFrom: '2027-01-01',
    marking: 'TLP:GREEN',
    languages: ['en'],
  })

export const changeLaw = (planId: string, packVersion = reformed.version, actor = planner) =>
  api.as(actor).plans.law.changeLaw({ planId, packVersion, reason: 'The zone applies the reform at once.' })
