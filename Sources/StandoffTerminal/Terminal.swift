import StandoffUI
