import { useRoleName } from '#features/base/access/web/index.ts'
import { OrganisationPicker } from '#features/country/registry/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { useMay } from '#platform/web/session.tsx'
import { listRoles, type Role } from '#shared/country-vocabulary.ts'
import { SelectField } from '#ui/fields.tsx'
import { administrationMessages } from '../../messages/index.ts'

export interface RoleDraft {
  role: Role
  organisationId: string | null
}

/** Fields for a role and the organisation. Only administrators of the instance make others. */
export function RoleFields({ draft, onChange }: { draft: RoleDraft; onChange: (draft: RoleDraft) => void }) {
  const messages = useMessages(administrationMessages).people
  const getName = useRoleName()
  const may = useMay()
  const roles = listRoles().filter((role) => role !== 'instance_administrator' || may('setting.manage'))
  return (
    <>
      <SelectField
        label={messages.role}
        value={draft.role}
        data={roles.map((value) => ({ value, label: getName(value) }))}
        onChange={(event) => onChange({ ...draft, role: event.currentTarget.value })}
      />
      <OrganisationPicker
        label={messages.organisation}
        value={draft.organisationId}
        onChange={(organisationId) => onChange({ ...draft, organisationId })}
        required
      />
    </>
  )
}
