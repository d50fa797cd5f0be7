import type { DemoPlan } from './element.ts'
import { text } from './text.ts'

/**
 * Returns cycles that run in parallel to those of the country with other periods: the cycle of the Union, and the plan
 * of Brussels, whose successor is unknown. The text is invented. The periods are those of the sources.
 */
export function makeOtherCycles(): DemoPlan[] {
  return [
    {
      plan: {
        code: 'EMPACT-2026-2029',
        kind: 'eu_action_cycle',
        title: text({
          en: 'EU crime priorities 2026-2029 (EMPACT)',
          nl: 'EU-criminaliteitsprioriteiten 2026-2029 (EMPACT)',
          fr: 'Priorités criminelles de l’UE 2026-2029 (EMPACT)',
          de: 'EU-Kriminalitätsprioritäten 2026-2029 (EMPACT)',
          da: 'EU’s kriminalitetsprioriteter 2026-2029 (EMPACT)',
        }),
        owner: 'EU-COUNCIL',
        periodFrom: '2026-01-01',
        periodTo: '2030-01-01',
        duration: 'P4Y',
        state: 'in_force',
        inForceOn: '2026-01-01',
        marking: 'TLP:CLEAR',
        sentAt: '2025-06-16T09:00:00.000Z',
        languages: ['en', 'nl', 'fr', 'de'],
        illustrative: true,
      },
      elements: [
        {
          key: 'p1',
          kind: 'priority',
          place: 'priorities',
          code: '1',
          phenomenon: 'EU-2026-3',
          title: text({
            en: 'Drug trafficking',
            nl: 'Drugshandel',
            fr: 'Trafic de drogue',
            de: 'Drogenhandel',
          }),
        },
      ],
    },
    {
      plan: {
        code: 'BRUSSELS-2021-2024',
        kind: 'regional_security_plan',
        title: text({
          fr: 'Plan régional de sécurité et de prévention 2021-2024',
          nl: 'Gewestelijk veiligheids- en preventieplan 2021-2024',
          en: 'Regional security and prevention plan 2021-2024',
          de: 'Regionaler Sicherheits- und Präventionsplan 2021-2024',
        }),
        owner: 'BE-SAFE-BRUSSELS',
        area: 'BE-R-04000',
        periodFrom: '2021-01-01',
        periodTo: '2025-01-01',
        duration: 'P4Y',
        state: 'ended',
        inForceOn: '2021-01-01',
        marking: 'TLP:CLEAR',
        sentAt: '2021-02-04T09:00:00.000Z',
        languages: ['fr', 'nl', 'en', 'de'],
        illustrative: true,
      },
      elements: [
        {
          key: 'p1',
          kind: 'priority',
          place: 'themes',
          code: '1',
          phenomenon: 'NSP-2016-3',
          title: text({ fr: 'Drogues', nl: 'Drugs', en: 'Drugs', de: 'Drogen' }),
        },
      ],
    },
  ]
}
