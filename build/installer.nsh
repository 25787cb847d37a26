; Swedish for what electron-builder's installer says in English only. A later text takes the place of an
; earlier one; NSIS warns of it (6030), and a warning would end the build.
!macro customHeader
  !pragma warning push
  !pragma warning disable 6030
  LangString win7Required 1053 "Soc Box behöver en nyare version av Windows."
  LangString x64WinRequired 1053 "Soc Box behöver ett 64-bitars Windows."
  LangString appRunning 1053 "${PRODUCT_NAME} är öppet.$\r$\nKlicka på OK för att stänga det.$\r$\nOm det inte stängs kan du stänga det själv."
  LangString appCannotBeClosed 1053 "${PRODUCT_NAME} går inte att stänga.$\r$\nStäng det själv och klicka på Försök igen."
  LangString installing 1053 "Installerar. Det tar en liten stund."
  LangString areYouSureToUninstall 1053 "Vill du avinstallera ${PRODUCT_NAME}? Det som är sparat i programmet ligger kvar."
  LangString decompressionFailed 1053 "Det gick inte att packa upp filerna. Starta installationen en gång till."
  LangString uninstallFailed 1053 "Det gick inte att ta bort de gamla programfilerna. Starta installationen en gång till."
  LangString appClosing 1053 "Stänger ${PRODUCT_NAME}..."
  LangString chooseInstallationOptions 1053 "Välj hur programmet installeras"
  LangString chooseUninstallationOptions 1053 "Välj vad som avinstalleras"
  LangString whichInstallationShouldBeRemoved 1053 "Vilken installation ska tas bort?"
  LangString whoShouldThisApplicationBeInstalledFor 1053 "Vem ska programmet installeras för?"
  LangString selectUserMode 1053 "Välj om programmet ska finnas för alla på datorn eller bara för dig"
  LangString whichInstallationRemove 1053 "Programmet är installerat både för alla på datorn och för dig.$\r$\nVilken installation vill du ta bort?"
  LangString freshInstallForAll 1053 "Ny installation för alla på datorn. (Kräver en administratör.)"
  LangString freshInstallForCurrent 1053 "Ny installation bara för dig."
  LangString onlyForMe 1053 "Bara för &mig"
  LangString forAll 1053 "&Alla som använder datorn"
  LangString loginWithAdminAccount 1053 "Logga in med ett konto som är administratör för att fortsätta."
  LangString perUserInstallExists 1053 "Programmet är redan installerat för en användare."
  LangString perUserInstall 1053 "Programmet är installerat för en användare."
  LangString perMachineInstallExists 1053 "Programmet är redan installerat för alla på datorn."
  LangString perMachineInstall 1053 "Programmet är installerat för alla på datorn."
  LangString reinstallUpgrade 1053 "Det ersätts med den här versionen."
  LangString uninstall 1053 "Det avinstalleras."
  !pragma warning pop
!macroend
