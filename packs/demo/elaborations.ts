import { type Elaboration, elaborations } from './elaboration-list.ts'
import { type DemoElement, type DemoPlan, fte, notAvailable } from './element.ts'
import { prose, text } from './text.ts'

const national = 'BE-NVP-2026-2029'
const period2026 = { periodFrom: '2026-01-01', periodTo: '2028-01-01', duration: 'P2Y' }
const toText = (en: string, nl: string, fr: string) => text({ nl, fr, en }, 'nl')

/** Returns operational action plans and programme files. Each elaborates an element of the national plan. */
export const elaboratingPlans = (): DemoPlan[] => elaborations.map(toPlan)

function toPlan({ code, kind, elaboratedKey, owner, accountableFunction, title, actions }: Elaboration): DemoPlan {
  const oap = kind === 'operational_action_plan'
  const place = oap ? 'operational_actions' : 'projects_and_actions'
  const elements: DemoElement[] = [
    {
      key: 'why',
      kind: 'text',
      place: oap ? 'parent_priority' : 'problem_and_chain',
      body: prose({
        nl: ['Dit plan werkt één doelstelling van het nationaal plan uit, met een eigenaar en een datum per actie.'],
        fr: ['Ce plan élabore un objectif du plan national, avec un responsable et une date par action.'],
        en: ['This plan elaborates one objective of the national plan, with an owner and a date for each action.'],
      }),
    },
    ...actions.map(
      ([en, nl, fr, link], index): DemoElement => ({
        key: `action-${index + 1}`,
        kind: oap ? 'action' : 'project',
        place,
        code: `${index + 1}`,
        title: toText(en, nl, fr),
        state: index === 0 ? 'running' : 'proposed',
        chainLinks: [link],
        accountable: accountableFunction,
        periodFrom: '2026-02-01',
        periodTo: '2027-10-01',
        resources: index === 0 ? [fte(6)] : [notAvailable('hours')],
        links: [{ to: { plan: national, key: elaboratedKey }, relation: 'contributes_to', main: true }],
      }),
    ),
  ]
  return {
    plan: {
      code,
      kind,
      title: text(title, 'nl'),
      owner,
      ...period2026,
      state: 'in_force',
      inForceOn: '2026-02-01',
      marking: 'TLP:AMBER',
      readers: [
        'BE-FPS-INTERIOR',
        'BE-FPS-JUSTICE',
        'BE-DRUGS-COMMISSARIAT',
        'BE-FP-CGSTRAT',
        'BE-FP-DGJ',
        'BE-FP-DGA',
      ].filter((reader) => reader !== owner),
      sentAt: '2026-01-20T09:00:00.000Z',
      languages: ['nl', 'fr', 'en'],
      elaborates: { plan: national, key: elaboratedKey },
      illustrative: true,
    },
    elements,
  }
}
