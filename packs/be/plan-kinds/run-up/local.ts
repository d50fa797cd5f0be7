import { drafting, looking, step } from './step.ts'

/** Steps Z1 to Z9 of the zonal cycle. Articles 35 to 37 ask for them; none says how long they take. */
export const zonalRunUp = [
  looking(26, '36'),
  step(
    'priorities',
    [
      'Argumentation matrix and proposed priorities',
      'Argumentatiematrix en voorgestelde prioriteiten',
      "Matrice d'argumentation et priorités proposées",
      'Argumentationsmatrix und vorgeschlagene Prioritäten',
      'Argumentationsmatrix og foreslåede prioriteter',
    ],
    8,
    { articles: '35' },
  ),
  drafting(13, '36, 37'),
  step(
    'security_council',
    [
      'Deliberation of the zonal security council; confidential parts named',
      'Beraadslaging van de zonale veiligheidsraad; vertrouwelijke delen aangewezen',
      'Délibération du conseil zonal de sécurité ; parties confidentielles désignées',
      'Beratung des zonalen Sicherheitsrats; vertrauliche Teile bestimmt',
      'Drøftelse i zonens sikkerhedsråd; fortrolige dele udpeges',
    ],
    4,
    { articles: '35, 37' },
  ),
  step(
    'council_agreement',
    [
      'Agreement of the police council on the parts within its powers',
      'Akkoord van de politieraad over de delen binnen zijn bevoegdheid',
      'Accord du conseil de police sur les parties relevant de ses compétences',
      'Zustimmung des Polizeirats zu den Teilen in seiner Zuständigkeit',
      'Politirådets samtykke til de dele, det har beføjelse over',
    ],
    6,
    { articles: '37' },
  ),
  step(
    'local_approval',
    [
      'Approval by each mayor and the crown prosecutor; transmission',
      'Goedkeuring door elke burgemeester en de procureur des Konings; overzending',
      'Approbation par chaque bourgmestre et le procureur du Roi ; transmission',
      'Billigung durch jeden Bürgermeister und den Prokurator des Königs; Übermittlung',
      'Godkendelse af hver borgmester og kongens anklager; fremsendelse',
    ],
    4,
    { articles: '37' },
  ),
  step(
    'approval',
    [
      'Approval by the ministers of the Interior and Justice',
      'Goedkeuring door de ministers van Binnenlandse Zaken en Justitie',
      "Approbation par les ministres de l'Intérieur et de la Justice",
      'Billigung durch die Minister des Innern und der Justiz',
      'Godkendelse af indenrigs- og justitsministrene',
    ],
    13,
    { articles: '37' },
  ),
]

export const municipalRunUp = [
  step(
    'diagnosis',
    [
      'Local security diagnosis and evaluation of the former plan',
      'Lokale veiligheidsdiagnostiek en evaluatie van het vorige plan',
      'Diagnostic local de sécurité et évaluation du plan précédent',
      'Lokale Sicherheitsdiagnose und Evaluierung des vorigen Plans',
      'Lokal sikkerhedsdiagnose og evaluering af den forrige plan',
    ],
    20,
  ),
  drafting(13),
  step(
    'partners',
    [
      'Alignment with the police zone and the prevention partners',
      'Afstemming met de politiezone en de preventiepartners',
      'Concertation avec la zone de police et les partenaires de prévention',
      'Abstimmung mit der Polizeizone und den Präventionspartnern',
      'Afstemning med politizonen og forebyggelsespartnerne',
    ],
    6,
  ),
  step(
    'approval',
    [
      'Approval by the municipal council',
      'Goedkeuring door de gemeenteraad',
      'Approbation par le conseil communal',
      'Billigung durch den Gemeinderat',
      'Godkendelse af kommunalbestyrelsen',
    ],
    6,
  ),
]

export const yearlyRunUp = [
  step(
    'look_back',
    [
      'Looking back on the year: what was done, what goes on',
      'Terugblik op het jaar: wat is gedaan, wat loopt door',
      "Bilan de l'année : ce qui est fait, ce qui continue",
      'Rückblick auf das Jahr: was getan ist, was weiterläuft',
      'Tilbageblik på året: hvad der er gjort, hvad der fortsætter',
    ],
    4,
    { articles: '35' },
  ),
  step(
    'actions',
    [
      'Actions with their owners, partners and means',
      'Acties met hun eindverantwoordelijken, partners en middelen',
      'Actions avec leurs responsables, partenaires et moyens',
      'Aktionen mit Verantwortlichen, Partnern und Mitteln',
      'Aktioner med ansvarlige, partnere og midler',
    ],
    8,
  ),
  step(
    'approval',
    [
      'Decision of the chief of corps and the zonal security council',
      'Beslissing van de korpschef en de zonale veiligheidsraad',
      'Décision du chef de corps et du conseil zonal de sécurité',
      'Entscheidung des Korpschefs und des zonalen Sicherheitsrats',
      'Politichefens og sikkerhedsrådets beslutning',
    ],
    4,
  ),
]
