import type { Command } from 'commander'
import type { PackPreview } from '#features/country/registry/installation/contract.ts'
import { loadName, loadText } from '#shared/localized-text.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'
import { callProcedures } from './find-plan.ts'
import type { Open } from './open-instance.ts'

const sorts = [
  ['new', 'new'],
  ['changed', 'changed'],
  ['locallyEdited', 'edited locally (kept)'],
  ['withdrawn', 'no longer in the pack (kept)'],
] as const
/** Maximum number of codes listed. The counts are complete. */
const maxCount = 20

/** Shows what the installation of a pack would change, for whom, and who is notified. Stores nothing. */
export function previewCommand(pack: Command, open: Open): void {
  pack
    .command('preview')
    .description('show what the installation of a country pack would change, and the plans that keep their law')
    .argument('[pack]', 'folder or code of a country pack (default: the setting COUNTRY)')
    .action((named: string | undefined, _options, command: Command) =>
      open(command, async ({ context, answer }) => {
        if (named) {
          const { useCandidate } = await import('../country.ts')
          useCandidate(named)
        }
        const preview = await (await callProcedures(context)).registry.country.previewPack({})
        answer({ ...preview, installed: false }, formatUpgrade(preview, 'would install'))
      }),
    )
}

/** Installs the pack of this process in an instance. Local edits are kept. `--preview` shows all changes beforehand. */
export function upgradeCommand(pack: Command, open: Open): void {
  pack
    .command('upgrade')
    .description('install the country pack of this version in the instance; local edits are kept')
    .option('--preview', 'show the changes without saving them')
    .option('--reason <text>', 'reason, for the audit log')
    .action((options: { preview?: boolean; reason?: string }, command: Command) =>
      open(command, async ({ context, answer }) => {
        const { country } = (await callProcedures(context)).registry
        if (options.preview) {
          const preview = await country.previewPack({})
          return answer({ ...preview, installed: false }, formatUpgrade(preview, 'would install'))
        }
        if (!options.reason)
          throw new CommandEnded(
            exitCodes.usage,
            'REASON_REQUIRED',
            'Give a reason: --reason "…". Use --preview to see the changes.',
          )
        const problem = formatWithdrawnRoles((await country.previewPack({})).withdrawnRoles)
        if (problem.length > 0) throw new CommandEnded(exitCodes.issuesFound, 'ROLES_IN_USE', problem.join(' '))
        const done = await country.installPack({ reason: options.reason })
        answer({ ...done, installed: true }, formatUpgrade(done, 'installed'))
      }),
    )
}

function formatUpgrade(preview: PackPreview, did: string): string {
  const { code, version, installedVersion, reusesVersion, subjects } = preview
  const lines = subjects.flatMap((subject) =>
    sorts.flatMap(([sort, messages]) => {
      const { count, codes } = subject[sort]
      if (count === 0) return []
      const named = codes.slice(0, maxCount).join(', ')
      return [
        `- ${subject.subject.replaceAll('_', ' ')}: ${count} ${messages}: ${named}${count > maxCount ? ', ...' : ''}`,
      ]
    }),
  )
  return [
    `${code}: previous version ${installedVersion ?? 'none'}, ${did} ${version}.`,
    ...(reusesVersion
      ? [`Version ${version} is installed with another law. Give the changed pack a new version.`]
      : []),
    ...formatWithdrawnRoles(preview.withdrawnRoles),
    ...(lines.length === 0 ? ['No changes.'] : lines),
    ...formatPlans(preview),
  ].join('\n')
}

/** Says which roles prevent the installation, and how to fix it. */
const formatWithdrawnRoles = (roles: PackPreview['withdrawnRoles']): string[] =>
  roles.map(
    ({ role, people, plans }) =>
      `The pack cannot be installed: it withdraws the role ${role}, which ${people === 1 ? '1 person holds' : `${people} people hold`}.${plans.length > 0 ? ` Running plans: ${plans.join(', ')}.` : ''} Keep the role in the pack.`,
  )

/** Lists the plans that keep their law, and who may move a draft. Installing creates the task. */
function formatPlans({ plans, notifiedRoles }: PackPreview): string[] {
  if (plans.length === 0) return ['No plan keeps another law.']
  const owners = new Set(plans.filter(({ mayMove }) => mayMove).map(({ ownerNames }) => loadName(ownerNames, 'en')))
  return [
    'Plans that keep their law:',
    ...plans.map(
      ({ code, title, ownerNames, state, packVersion, mayMove }) =>
        `- ${code} ${loadText(title, 'en').text} (${loadName(ownerNames, 'en')}, ${state.replaceAll('_', ' ')}): law of ${packVersion}${mayMove ? ', can be moved' : ''}`,
    ),
    ...(owners.size === 0
      ? []
      : [
          `Task to decide on the move: ${[...owners].join('; ')} (roles: ${notifiedRoles.join(', ').replaceAll('_', ' ')}).`,
        ]),
  ]
}
