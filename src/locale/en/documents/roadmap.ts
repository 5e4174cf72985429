/** Words of the Roadmap (roadmap). */
export const roadmap = {
  title: 'Roadmap',
  audience: '',
  purpose: '',
}
