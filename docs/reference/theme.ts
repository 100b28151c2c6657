import { DefaultTheme, type NavigationElement, type ProjectReflection } from 'typedoc';

/** TypeDoc's own theme; in its tree a branch opens and closes, and its page is the first leaf. */
export class Theme extends DefaultTheme {
  override buildNavigation(project: ProjectReflection): NavigationElement[] {
    return super.buildNavigation(project).map(withoutLink);
  }
}

/** A link inside what opens and closes is two controls in one. */
function withoutLink({ path, kind, icon, ...branch }: NavigationElement): NavigationElement {
  const look = { ...(kind && { kind }), ...(icon && { icon }) };
  if (branch.children === undefined || path === undefined) {
    return { ...branch, ...look, ...(path && { path }) };
  }
  const page = { text: `all of ${branch.text}`, path, ...look };
  return { ...branch, children: [page, ...branch.children.map(withoutLink)] };
}
