import { drafting, step } from './step.ts'

export const municipalPreparation = [
  step(
    'diagnosis',
    [
      'Local security diagnosis and evaluation of the previous plan',
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
      'Samordning med politizonen og forebyggelsespartnerne',
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
      'Godkendelse i kommunalbestyrelsen',
    ],
    6,
  ),
]

export const yearlyPreparation = [
  step(
    'look_back',
    [
      'Review of the year: what was done and what continues',
      'Terugblik op het jaar: wat is gedaan, wat loopt door',
      'Bilan de l’année : mesures achevées et mesures poursuivies',
      'Rückblick auf das Jahr: was getan ist, was weiterläuft',
      'Tilbageblik på året: hvad der er gjort, hvad der fortsætter',
    ],
    4,
    { articles: '35' },
  ),
  step(
    'actions',
    [
      'Actions with their owners, partners and resources',
      'Acties met hun eindverantwoordelijken, partners en middelen',
      'Actions avec leurs responsables, partenaires et moyens',
      'Aktionen mit Verantwortlichen, Partnern und Mitteln',
      'Aktiviteter med ansvarlige, partnere og ressourcer',
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
