// Replaces Navbar/MobileSidebar/Toggle of 3.10: opens the menu without a script.
import IconMenu from '@theme/Icon/Menu';

export default function MobileSidebarToggle() {
  return (
    <button
      className="navbar__toggle clean-btn"
      type="button"
      popoverTarget="menu"
      aria-label="Menu"
    >
      <IconMenu />
    </button>
  );
}
