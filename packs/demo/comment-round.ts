import { sortName } from '#shared/sort-name.ts'
import type { DemoElement, DemoPlan } from './element.ts'
import { type DocumentText, only, prose, text } from './text.ts'
import type { DemoZone } from './zone.ts'

/** A partner's comment on a draft, and the zone's response. Without a response it is open. */
export interface DemoComment {
  author: { organisation: string; role: string }
  /** Quoted text of the draft, which is in Dutch. Null for the plan as a whole. */
  anchor: { key: string; field: 'title' | 'gain' | 'body'; blockId?: string; quote: string } | null
  text?: DocumentText
  /** Replacement for the quoted text. */
  proposal?: string
  answer?: { kind: 'taken_over' } | { kind: 'partly_followed' | 'not_followed'; reasons: DocumentText }
}

/** A draft of a zone in a current comment round with partners. */
export interface DemoRound {
  zone: DemoZone
  plan: DemoPlan
  name: DocumentText
  question: DocumentText
  /** Days left to comment. */
  days: number
  invitedOrganisations: readonly string[]
  comments: readonly DemoComment[]
}

const prosecutor = { organisation: 'BE-PROS-LIM', role: 'crown_prosecutor' }
const district = { organisation: 'BE-CSDDCA-LIM', role: 'director_coordinator' }
const neighbours = { organisation: 'BE-CSDDCA-LIE', role: 'director_coordinator' }
const acrossTheBorder = { organisation: 'NL-POLICE', role: 'partner' }

const period2027 = { periodFrom: '2027-01-01', periodTo: '2028-01-01' }

/** Returns the comment round on next year's action plan of the border zone. */
export function makeCommentRound(zone: DemoZone): DemoRound {
  return {
    zone,
    plan: makeDraftPlan(zone),
    name: text({ nl: 'Eerste lezing met de partners', fr: 'Première lecture avec les partenaires' }),
    question: text({
      nl: 'Herkent u uw bijdrage in dit ontwerp, en wat ontbreekt om ze in 2027 waar te maken?',
      fr: 'Reconnaissez-vous votre contribution dans ce projet, et que manque-t-il pour la réaliser en 2027 ?',
    }),
    days: 18,
    invitedOrganisations: [prosecutor, district, neighbours, acrossTheBorder]
      .map((entry) => entry.organisation)
      .concat('BE-GOVERNOR-70000'),
    comments: [
      {
        author: prosecutor,
        anchor: { key: 'checks', field: 'title', quote: 'Vier gezamenlijke controleacties' },
        text: only({ nl: 'Het parket kan zes acties van bij de start bijwonen.' }, 'nl'),
        proposal: 'Zes gezamenlijke controleacties',
        answer: { kind: 'taken_over' },
      },
      {
        author: prosecutor,
        anchor: { key: 'why', field: 'body', blockId: 'b2', quote: 'Elke vaststelling krijgt een gevolg.' },
        text: only(
          { nl: 'Een gevolg voor elke vaststelling kunnen wij niet beloven; wel een antwoord binnen de maand.' },
          'nl',
        ),
        answer: {
          kind: 'partly_followed',
          reasons: only(
            { nl: 'De termijn nemen we over in de opvolging; de zin herschrijven we in de tweede lezing.' },
            'nl',
          ),
        },
      },
      {
        author: district,
        anchor: null,
        text: only({ nl: 'Neem ook de controles op de spoorwegen op: de cijfers van 2025 vragen ernaar.' }, 'nl'),
        answer: {
          kind: 'not_followed',
          reasons: only(
            { nl: 'De spoorwegpolitie plant deze controles zelf. Wij leveren een ploeg wanneer zij het vraagt.' },
            'nl',
          ),
        },
      },
      {
        author: neighbours,
        anchor: { key: 'exchange', field: 'title', quote: 'Wekelijkse uitwisseling van beelden' },
        text: only(
          { fr: 'Un échange chaque semaine dépasse nos moyens ; toutes les deux semaines, nous pouvons le tenir.' },
          'fr',
        ),
        answer: {
          kind: 'partly_followed',
          reasons: text({
            nl: 'Tweewekelijks vanaf maart, wekelijks in de drukke zomermaanden.',
            fr: 'Toutes les deux semaines dès mars, chaque semaine pendant les mois chargés de l’été.',
          }),
        },
      },
      {
        author: acrossTheBorder,
        anchor: { key: 'line', field: 'title', quote: 'Eén meldpunt voor beide oevers' },
        text: only(
          { nl: 'Onze meldkamer kan pas in het najaar aansluiten; anders wekt de titel te veel verwachting.' },
          'nl',
        ),
        proposal: 'Eén meldpunt voor beide oevers, vanaf oktober',
      },
    ],
  }
}

function makeDraftPlan(zone: DemoZone): DemoPlan {
  const toOwnFunction = (fn: string) => ({ organisation: zone.organisation, function: fn })
  const action = (number: number, key: string, title: string, link: string, fn: string): DemoElement => ({
    key,
    kind: 'action',
    place: 'actions_of_the_year',
    code: `${number}`,
    title: only({ nl: title }, 'nl'),
    state: 'proposed',
    chainLinks: [link],
    accountable: toOwnFunction(fn),
    ...period2027,
  })
  const written = (key: string, place: string, ...lines: string[]): DemoElement => ({
    key,
    kind: 'text',
    place,
    body: prose({ nl: lines }),
  })
  return {
    plan: {
      code: `JAP-2027-${sortName(zone.name).toUpperCase().replaceAll(' ', '-')}`,
      kind: 'yearly_action_plan',
      title: only({ nl: `Jaarlijks actieplan 2027 ${zone.name}` }, 'nl'),
      owner: zone.organisation,
      issuingBodies: [zone.organisation],
      area: zone.area,
      ...period2027,
      duration: 'P1Y',
      state: 'drafting',
      marking: 'TLP:GREEN',
      languages: ['nl'],
      illustrative: true,
    },
    elements: [
      written(
        'why',
        'link_to_objectives',
        'In 2027 werken wij uit het zonaal veiligheidsplan vooral de grensroutes uit: wie hier niet woont, komt er wel langs.',
        'Elke vaststelling krijgt een gevolg. Partners aan beide kanten van de Maas weten wie wat doet.',
      ),
      action(1, 'checks', 'Vier gezamenlijke controleacties op de grensparkings', 'reaction', 'head_intervention'),
      action(2, 'exchange', 'Wekelijkse uitwisseling van beelden met de buurzones', 'reaction', 'strategic_planner'),
      action(3, 'line', 'Eén meldpunt voor beide oevers', 'prevention', 'head_community_policing'),
      action(
        4,
        'care',
        'Doorverwijzing naar hulp bij elke huiszoeking met kinderen',
        'aftercare',
        'head_community_policing',
      ),
      written(
        'risk',
        'risks',
        'Overlast kan zich verplaatsen naar de buurgemeenten: wij bekijken de cijfers samen, elk kwartaal.',
      ),
      written('told', 'communication', 'De burgemeesters lichten het plan toe op de eerste gemeenteraad van het jaar.'),
    ],
  }
}
