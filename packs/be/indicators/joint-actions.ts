import { biases } from './biases.ts'
import { counted, ratio } from './indicator.ts'
import { sources } from './sources.ts'
import { units } from './units.ts'

const common = {
  owner: 'BE-FPS-INTERIOR',
  kind: 'activity',
  polarity: 'ambiguous',
  unit: units.action,
  level: 'country',
  source: sources.jointActions,
  rhythm: 'P1Y',
  lag: 60,
  bias: biases.activity,
} as const

const countedActions = counted(common)
const share = ratio({ ...common, kind: 'output', polarity: 'up', unit: units.percent, bias: biases.gaming })
const actions = 'joint-actions'

/** Joint actions. The number of actions means little, so their follow-up is measured as well. */
export const jointActions = [
  countedActions(
    actions,
    [
      'Joint actions held',
      'Gehouden gezamenlijke acties',
      'Actions conjointes tenues',
      'Durchgeführte gemeinsame Aktionen',
      'Afholdte fælles aktioner',
    ],
    [
      'Joint actions of two countries or more that were closed in the year.',
      'Gezamenlijke acties van twee landen of meer die in het jaar afgesloten werden.',
      'Actions conjointes de deux pays ou plus clôturées dans l’année.',
      'Im Jahr abgeschlossene gemeinsame Aktionen von zwei Ländern oder mehr.',
      'Fælles aktioner mellem to lande eller flere, afsluttet i året.',
    ],
  ),
  countedActions(
    'joint-actions-proceeds',
    [
      'Joint actions with proceeds seized',
      'Gezamenlijke acties met inbeslagname van opbrengsten',
      'Actions conjointes avec saisie de produits',
      'Gemeinsame Aktionen mit gesicherten Erträgen',
      'Fælles aktioner med beslaglagt udbytte',
    ],
    [
      'Of those, actions in which money or goods obtained through crime were seized.',
      'Daarvan de acties waarbij geld of goederen uit misdrijven in beslag genomen werden.',
      'Parmi elles, celles où de l’argent ou des biens issus d’infractions ont été saisis.',
      'Davon Aktionen, bei denen Geld oder Güter aus Straftaten gesichert wurden.',
      'Heraf aktioner, hvor penge eller goder fra kriminalitet blev beslaglagt.',
    ],
    { kind: 'output', effortIndicators: [actions] },
  ),
  countedActions(
    'joint-actions-follow-up',
    [
      'Joint actions with a follow-up file',
      'Gezamenlijke acties met een vervolgdossier',
      'Actions conjointes suivies d’un dossier',
      'Gemeinsame Aktionen mit Folgeverfahren',
      'Fælles aktioner med en opfølgende sag',
    ],
    [
      'Of those, actions after which at least one enquiry was opened.',
      'Daarvan de acties waarna minstens één onderzoek geopend werd.',
      'Parmi elles, celles après lesquelles au moins une enquête a été ouverte.',
      'Davon Aktionen, nach denen mindestens eine Ermittlung begann.',
      'Heraf aktioner, hvorefter mindst én efterforskning blev indledt.',
    ],
    { kind: 'output', effortIndicators: [actions] },
  ),
  countedActions(
    'joint-actions-debrief',
    [
      'Joint actions with a debrief',
      'Gezamenlijke acties met een debriefing',
      'Actions conjointes avec débriefing',
      'Gemeinsame Aktionen mit Nachbesprechung',
      'Fælles aktioner med debriefing',
    ],
    [
      'Of those, actions that ended with a debrief of all partners and written lessons.',
      'Daarvan de acties die eindigden met een debriefing van alle partners en schriftelijke conclusies.',
      'Parmi elles, celles closes par un débriefing de tous les partenaires avec leçons écrites.',
      'Davon Aktionen mit Nachbesprechung aller Partner und schriftlichen Lehren.',
      'Heraf aktioner, der endte med debriefing af alle partnere og nedskrevne erfaringer.',
    ],
    { polarity: 'up', bias: biases.gaming },
  ),
  share(
    'share-joint-actions-proceeds',
    [
      'Share of actions with proceeds seized',
      'Aandeel acties met inbeslagname van opbrengsten',
      'Part d’actions avec saisie de produits',
      'Anteil der Aktionen mit gesicherten Erträgen',
      'Andel aktioner med beslaglagt udbytte',
    ],
    [
      'Actions with proceeds seized as a share of all that were held.',
      'Acties met inbeslagname van opbrengsten als aandeel van alle gehouden acties.',
      'Actions avec saisie de produits, en pourcentage de toutes les actions tenues.',
      'Aktionen mit gesicherten Erträgen als Anteil aller.',
      'Aktioner med beslaglagt udbytte som andel af alle afholdte.',
    ],
    { numerator: 'joint-actions-proceeds', denominator: actions, per: 100 },
    { polarity: 'ambiguous', effortIndicators: [actions], bias: biases.detected },
  ),
  share(
    'share-joint-actions-follow-up',
    [
      'Share of actions with a follow-up file',
      'Aandeel acties met een vervolgdossier',
      'Part d’actions suivies d’un dossier',
      'Anteil der Aktionen mit Folgeverfahren',
      'Andel aktioner med en opfølgende sag',
    ],
    [
      'Actions with a follow-up file as a share of all that were held.',
      'Acties met een vervolgdossier als aandeel van alle gehouden acties.',
      'Actions suivies d’un dossier, en pourcentage de toutes les actions tenues.',
      'Aktionen mit Folgeverfahren als Anteil aller.',
      'Aktioner med en opfølgende sag som andel af alle afholdte.',
    ],
    { numerator: 'joint-actions-follow-up', denominator: actions, per: 100 },
  ),
  share(
    'share-joint-actions-debrief',
    [
      'Share of actions with a debrief',
      'Aandeel acties met een debriefing',
      'Part d’actions avec débriefing',
      'Anteil der Aktionen mit Nachbesprechung',
      'Andel aktioner med debriefing',
    ],
    [
      'Actions with a debrief as a share of all that were held.',
      'Acties met een debriefing als aandeel van alle gehouden acties.',
      'Actions avec débriefing, en pourcentage de toutes les actions tenues.',
      'Aktionen mit Nachbesprechung als Anteil aller.',
      'Aktioner med debriefing som andel af alle afholdte.',
    ],
    { numerator: 'joint-actions-debrief', denominator: actions, per: 100 },
  ),
]
