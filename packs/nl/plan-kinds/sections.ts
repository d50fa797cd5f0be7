import { section } from './section.ts'

/** Analysis of figures, citizens and partners. Every plan starts with an analysis. */
export const analysis = section(
  'safety_analysis',
  ['Safety analysis', 'Veiligheidsanalyse', 'Analyse de la sécurité', 'Sicherheitsanalyse', 'Sikkerhedsanalyse'],
  [
    'What recorded crime, the survey, residents and partners say of safety here, each source with its date, and what the previous plan achieved.',
    'Wat geregistreerde criminaliteit, de Veiligheidsmonitor, inwoners en partners hier over veiligheid zeggen, elke bron met haar datum, en wat het vorige plan heeft opgeleverd.',
    'Ce que la criminalité enregistrée, l’enquête, les habitants et les partenaires disent de la sécurité ici, chaque source avec sa date, et ce qu’a donné le plan précédent.',
    'Was erfasste Kriminalität, Befragung, Einwohner und Partner hier über Sicherheit sagen, jede Quelle mit Datum, und was der vorige Plan gebracht hat.',
    'Hvad registreret kriminalitet, undersøgelsen, borgere og partnere siger om sikkerheden her, hver kilde med sin dato, og hvad den forrige plan gav.',
  ],
)
export const frame = section(
  'frame',
  ['Frame and vision', 'Kader en visie', 'Cadre et vision', 'Rahmen und Leitbild', 'Ramme og vision'],
  [
    'What integral safety means here, which laws and plans bind, and how the national goals and the regional policy plan are taken into account.',
    'Wat integrale veiligheid hier betekent, welke wetten en plannen binden, en hoe met de landelijke doelstellingen en het regionale beleidsplan rekening wordt gehouden.',
    'Ce que signifie ici la sécurité intégrale, quelles lois et quels plans lient, et comment il est tenu compte des objectifs nationaux et du plan régional.',
    'Was integrale Sicherheit hier bedeutet, welche Gesetze und Pläne binden und wie nationale Ziele und der regionale Plan berücksichtigt werden.',
    'Hvad helhedsorienteret sikkerhed betyder her, hvilke love og planer der binder, og hvordan der tages hensyn til nationale mål og regionens plan.',
  ],
)
export const goals = section(
  'goals',
  [
    'Goals in safety',
    'Doelen op het terrein van veiligheid',
    'Objectifs de sécurité',
    'Ziele der Sicherheit',
    'Mål for sikkerhed',
  ],
  [
    'The goals that are pursued in safety, each measurable: who sets them answers for them.',
    'De doelen die op het terrein van veiligheid worden nagestreefd, elk meetbaar: wie ze vaststelt, staat ervoor in.',
    'Les objectifs poursuivis en matière de sécurité, chacun mesurable : qui les fixe en répond.',
    'Die Ziele, die im Bereich Sicherheit verfolgt werden, jedes messbar: Wer sie festlegt, steht für sie ein.',
    'De mål, der forfølges for sikkerhed, hvert målbart: den, der fastsætter dem, står inde for dem.',
  ],
  { legalBasis: 'Politiewet 2012, art. 18, 38b, 39' },
)
export const priorities = section(
  'priorities',
  [
    'Priorities and approach',
    'Prioriteiten en aanpak',
    'Priorités et approche',
    'Prioritäten und Vorgehen',
    'Prioriteter og tilgang',
  ],
  [
    'The few subjects that get more than regular work, why these, and per subject the objectives and measures from prevention to aftercare with one accountable function each.',
    'De enkele thema’s die meer krijgen dan regulier werk, waarom deze, en per thema de doelstellingen en maatregelen van preventie tot nazorg, elk met één verantwoordelijke functie.',
    'Les quelques thèmes qui reçoivent plus que le travail régulier, pourquoi ceux-ci, et par thème les objectifs et mesures de la prévention au suivi, chacun avec une fonction responsable.',
    'Die wenigen Themen, die mehr als die reguläre Arbeit erhalten, warum diese, und je Thema Ziele und Maßnahmen von Vorbeugung bis Nachsorge mit je einer verantwortlichen Funktion.',
    'De få emner, der får mere end det regulære arbejde, hvorfor netop disse, og for hvert emne mål og tiltag fra forebyggelse til efterværn med én ansvarlig funktion.',
  ],
)
export const resourcesSection = section(
  'resources',
  ['Means and capacity', 'Middelen en capaciteit', 'Moyens et capacité', 'Mittel und Kapazität', 'Midler og kapacitet'],
  [
    'Per priority the hours and the budget of municipality, police and partners; what is not known is said ("not available").',
    'Per prioriteit de uren en het budget van gemeente, politie en partners; wat niet bekend is, staat er ("niet beschikbaar").',
    'Par priorité, les heures et le budget de la commune, de la police et des partenaires ; ce qui n’est pas connu est dit (« non disponible »).',
    'Je Priorität die Stunden und das Budget von Gemeinde, Polizei und Partnern; Unbekanntes wird benannt („nicht verfügbar“).',
    'For hver prioritet timer og budget for kommune, politi og partnere; det ukendte siges åbent ("ikke tilgængelig").',
  ],
)
export const steering = section(
  'steering',
  [
    'Steering and partners',
    'Regie en partners',
    'Pilotage et partenaires',
    'Steuerung und Partner',
    'Styring og partnere',
  ],
  [
    'Who steers, what the triangle decides and what the council, who is the contact of each partner, and how often they meet.',
    'Wie regie voert, waarover de driehoek beslist en waarover de raad, wie het contact van elke partner is en hoe vaak men overlegt.',
    'Qui pilote, ce que décide le triangle et ce que décide le conseil, qui est le contact de chaque partenaire, et la fréquence des réunions.',
    'Wer steuert, was das Dreieck und was der Rat entscheidet, wer Ansprechpartner jedes Partners ist und wie oft man tagt.',
    'Hvem der styrer, hvad trekanten og hvad rådet beslutter, hvem der er hver partners kontakt, og hvor ofte man mødes.',
  ],
  { legalBasis: 'Politiewet 2012, art. 13' },
)
export const monitoring = section(
  'monitoring',
  [
    'Monitoring and evaluation',
    'Monitoring en evaluatie',
    'Suivi et évaluation',
    'Monitoring und Evaluierung',
    'Opfølgning og evaluering',
  ],
  [
    'Which figures are read when, how the council is told, and when the plan is evaluated and by whom.',
    'Welke cijfers wanneer worden gelezen, hoe de raad wordt geïnformeerd, en wanneer en door wie het plan wordt geëvalueerd.',
    'Quels chiffres sont lus et quand, comment le conseil est informé, et quand et par qui le plan est évalué.',
    'Welche Zahlen wann gelesen werden, wie der Rat unterrichtet wird und wann und von wem der Plan evaluiert wird.',
    'Hvilke tal der læses hvornår, hvordan rådet orienteres, og hvornår og af hvem planen evalueres.',
  ],
)
export const communication = section(
  'communication',
  [
    'Communication and participation',
    'Communicatie en participatie',
    'Communication et participation',
    'Kommunikation und Beteiligung',
    'Kommunikation og inddragelse',
  ],
  [
    'How residents and businesses take part, and what is told to whom and when.',
    'Hoe inwoners en ondernemers meedoen, en wat aan wie en wanneer wordt verteld.',
    'Comment habitants et entreprises participent, et ce qui est dit à qui et quand.',
    'Wie Einwohner und Unternehmen mitwirken und was wem wann mitgeteilt wird.',
    'Hvordan borgere og virksomheder deltager, og hvad der siges til hvem og hvornår.',
  ],
)
export const confidential = section(
  'confidential_annexes',
  [
    'Confidential annexes',
    'Vertrouwelijke bijlagen',
    'Annexes confidentielles',
    'Vertrauliche Anlagen',
    'Fortrolige bilag',
  ],
  [
    'What the triangle keeps confidential; it is left out of what the council and the public get.',
    'Wat de driehoek vertrouwelijk houdt; het blijft weg uit wat de raad en het publiek krijgen.',
    'Ce que le triangle garde confidentiel ; cela ne figure pas dans ce que reçoivent le conseil et le public.',
    'Was das Dreieck vertraulich hält; es fehlt in dem, was Rat und Öffentlichkeit erhalten.',
    'Hvad trekanten holder fortroligt; det udelades af det, råd og offentlighed får.',
  ],
  { confidential: true },
)
