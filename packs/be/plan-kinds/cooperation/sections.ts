import { section } from '../section.ts'

export const framework = section(
  'framework_and_parties',
  ['Framework and parties', 'Kader en partijen', 'Cadre et parties', 'Rahmen und Parteien', 'Ramme og parter'],
  [
    'The instrument (treaty, declaration, consultation), its parties, signature and entry into force.',
    'Het instrument (verdrag, verklaring, overleg), de partijen, ondertekening en inwerkingtreding.',
    'L’instrument (traité, déclaration, concertation), ses parties, la signature et l’entrée en vigueur.',
    'Das Instrument (Vertrag, Erklärung, Konsultation), seine Parteien, Unterzeichnung und Inkrafttreten.',
    'Instrumentet (traktat, erklæring, konsultation), parterne, undertegnelse og ikrafttræden.',
  ],
)

export const layers = section(
  'layers_and_presidency',
  [
    'Levels and presidency',
    'Lagen en voorzitterschap',
    'Niveaux et présidence',
    'Ebenen und Vorsitz',
    'Lag og formandskab',
  ],
  [
    'The strategic and the operational level, the members of each, and the rota of the presidency.',
    'De strategische en de operationele laag, wie in elke laag zetelt, en de beurtrol van het voorzitterschap.',
    'Le niveau stratégique et le niveau opérationnel, qui y siège, et la rotation de la présidence.',
    'Die strategische und die operative Ebene, wer ihnen angehört, und die Reihenfolge des Vorsitzes.',
    'Det strategiske og det operationelle lag, hvem der sidder i dem, og formandskabets turnus.',
  ],
)

export const legalBasis = section(
  'legal_basis_per_country',
  [
    'Legal basis per country',
    'Rechtsgrond per land',
    'Base légale par pays',
    'Rechtsgrundlage je Land',
    'Retsgrundlag for hvert land',
  ],
  [
    'Powers differ by country and instrument: what each country may do, and under which text.',
    'Bevoegdheden verschillen per land en instrument: wat elk land mag doen, en op grond van welke tekst.',
    'Les pouvoirs diffèrent selon le pays et l’instrument : ce que chaque pays peut faire, et en vertu de quel texte.',
    'Befugnisse unterscheiden sich nach Land und Instrument: was jedes Land darf und nach welchem Text.',
    'Beføjelser er forskellige efter land og instrument: hvad hvert land må, og efter hvilken tekst.',
  ],
)

export const pillars = section(
  'pillars_and_objectives',
  ['Pillars and objectives', 'Pijlers en doelstellingen', 'Piliers et objectifs', 'Säulen und Ziele', 'Søjler og mål'],
  [
    'What the parties want to achieve together, per pillar, and the shared analysis on which it is based.',
    'Wat de partijen samen willen bereiken, per pijler, met het gedeelde beeld erachter.',
    'Ce que les parties veulent atteindre ensemble, par pilier, et l’image commune qui le fonde.',
    'Was die Parteien gemeinsam erreichen wollen, je Säule, mit dem gemeinsamen Bild dahinter.',
    'Hvad parterne vil nå sammen, for hver søjle, med det fælles billede bag.',
  ],
)

export const jointActions = section(
  'joint_actions',
  [
    'Joint actions and paired measures',
    'Gezamenlijke acties en gekoppelde maatregelen',
    'Actions conjointes et mesures jumelées',
    'Gemeinsame Aktionen und gepaarte Maßnahmen',
    'Fælles aktioner og sammenhørende tiltag',
  ],
  [
    'The calendar of joint actions, and the measures that work only together on both sides of the border.',
    'De kalender van gezamenlijke acties, en de maatregelen die alleen werken als ze aan beide kanten van de grens worden genomen.',
    'Le calendrier des actions conjointes, et les mesures qui n’opèrent qu’ensemble des deux côtés de la frontière.',
    'Der Kalender gemeinsamer Aktionen und die Maßnahmen, die nur beiderseits der Grenze zusammen wirken.',
    'Kalenderen for fælles aktioner og de tiltag, der kun virker sammen på begge sider af grænsen.',
  ],
)

export const information = section(
  'information_and_marking',
  [
    'Information exchange and marking',
    'Informatie-uitwisseling en markering',
    'Échange d’informations et marquage',
    'Informationsaustausch und Kennzeichnung',
    'Informationsudveksling og mærkning',
  ],
  [
    'What is shared with whom, under which label and until when; operational messages stay in their own channels.',
    'Wat met wie wordt gedeeld, onder welk label en tot wanneer; operationele berichten blijven in hun eigen kanalen.',
    'Ce qui est partagé avec qui, sous quel label et jusqu’à quand ; les messages opérationnels restent dans leurs canaux.',
    'Was mit wem unter welcher Kennzeichnung und bis wann geteilt wird; operative Meldungen bleiben in ihren Kanälen.',
    'Hvad der deles med hvem, under hvilken mærkning og hvor længe; operative meddelelser bliver i deres egne kanaler.',
  ],
)
